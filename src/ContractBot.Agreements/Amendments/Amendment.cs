using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>変更契約: an agreement of the corpus that changes another agreement of the corpus.</summary>
/// <param name="Id">The amendment's identifier.</param>
/// <param name="Title">Its title.</param>
/// <param name="BaseId">Identifier of the agreement that it changes.</param>
/// <param name="SignedOn">When it was signed; null where its date is blank.</param>
/// <param name="EffectiveOn">From when its changes hold; null where the text leaves it open. Single articles may say otherwise.</param>
/// <param name="Mention">Where it names the agreement that it changes; empty where only its title does.</param>
public sealed record Amendment(string Id, string Title, string BaseId, DateOnly? SignedOn, DateOnly? EffectiveOn, TextSpan Mention);

/// <summary>An agreement that says it changes another one, which could not be told for certain; it stays an agreement like any other.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Problem">Why it is not linked.</param>
/// <param name="Mention">Where it names the agreement that it changes.</param>
/// <param name="Candidates">Identifiers of the agreements that may be meant.</param>
public sealed record UnlinkedAmendment(string Id, LinkProblem Problem, TextSpan Mention, ImmutableArray<string> Candidates);

/// <summary>Why an amendment is not linked to the agreement that it changes.</summary>
public enum LinkProblem
{
    /// <summary>No agreement of the corpus is the one that it names.</summary>
    BaseMissing,

    /// <summary>Several agreements of the corpus may be the one that it names.</summary>
    BaseAmbiguous,

    /// <summary>What it names is an amendment itself.</summary>
    BaseIsAmendment,

    /// <summary>It was signed before the agreement that it names.</summary>
    OlderThanBase,
}

/// <summary>The place in an amendment that brings a change about.</summary>
/// <param name="AgreementId">The amendment's identifier.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">The provision that orders the change.</param>
/// <param name="Span">The words that order it, with the new wording, in the amendment's cleaned text.</param>
public sealed record AmendingPlace(string AgreementId, string Title, ProvisionAddress Address, TextSpan Span);

/// <summary>A change that has been worked into a text in force.</summary>
/// <param name="Address">The provision that it touches, in the text in force.</param>
/// <param name="Span">The new words in the text in force; empty at the place where words were taken out.</param>
/// <param name="Words">The new words as they were when this change was made.</param>
/// <param name="Superseded">The words that stood there before; empty where words were added.</param>
/// <param name="By">What brought it about.</param>
/// <param name="EffectiveOn">From when it holds.</param>
/// <param name="IsOvertaken">Whether a later change replaced these words: then <paramref name="Span"/> is where that one stands.</param>
public sealed record Change(
    ProvisionAddress Address, TextSpan Span, string Words, string Superseded, AmendingPlace By, DateOnly EffectiveOn, bool IsOvertaken);

/// <summary>A change that an amendment orders and that was not worked into the text in force: it has to be read beside it.</summary>
/// <param name="Problem">Why.</param>
/// <param name="Address">The provision that it is about; null where that cannot be told.</param>
/// <param name="Span">That provision in the text in force; null as <paramref name="Address"/>.</param>
/// <param name="By">What orders it.</param>
/// <param name="EffectiveOn">From when it holds; null where that is open.</param>
public sealed record UnmergedChange(MergeProblem Problem, ProvisionAddress? Address, TextSpan? Span, AmendingPlace By, DateOnly? EffectiveOn);

/// <summary>A change that has been agreed and does not hold yet.</summary>
/// <param name="Address">The provision that it will touch, or add; null where that cannot be told.</param>
/// <param name="Span">The provision in the text in force that it will touch, or empty at the end of the article after which it will add one; null as <paramref name="Address"/>.</param>
/// <param name="By">What orders it.</param>
/// <param name="EffectiveOn">From when it will hold.</param>
public sealed record ComingChange(ProvisionAddress? Address, TextSpan? Span, AmendingPlace By, DateOnly EffectiveOn);

/// <summary>Why a change was not worked into the text.</summary>
public enum MergeProblem
{
    /// <summary>The amendment states the change in words of its own, without the wording that it replaces.</summary>
    NoOldWording,

    /// <summary>The wording to be replaced does not stand in the place that is named.</summary>
    WordingNotFound,

    /// <summary>The wording to be replaced stands there several times, and which is meant is not said.</summary>
    WordingAmbiguous,

    /// <summary>The agreement has no such place.</summary>
    PlaceMissing,

    /// <summary>Several places of the agreement may be meant.</summary>
    PlaceAmbiguous,

    /// <summary>The new wording is missing, or numbered otherwise than the place that it is to replace.</summary>
    NewWordingMissing,

    /// <summary>The instruction is of a form that is not understood.</summary>
    NotUnderstood,

    /// <summary>With the change the text would be read otherwise than it was written.</summary>
    ReadsOtherwise,

    /// <summary>Two amendments of one day change the same words, and which goes first is not said.</summary>
    OrderUnknown,

    /// <summary>The day from which the change holds is not said.</summary>
    DayUnknown,
}
