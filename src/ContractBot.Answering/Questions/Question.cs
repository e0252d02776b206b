using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A question as understood: which agreements, what kind of answer, which topics.</summary>
/// <param name="Text">As asked.</param>
/// <param name="Scope">Where the agreements come from.</param>
/// <param name="Agreements">The agreements to look in; all of the library where the question does not say.</param>
/// <param name="UnknownName">A name that the question gives to an agreement and that no agreement bears.</param>
/// <param name="Parties">Short names (甲) of the parties that the question names as such.</param>
/// <param name="References">Places named by number.</param>
/// <param name="Kind">What kind of answer is asked for.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Context">What the conversation was about before, to break ties; empty unless this is a follow-up.</param>
/// <param name="OwnTopic">Whether the topics and places are its own, not taken over from the conversation.</param>
/// <param name="CitedBefore">Keys of the passages that the turn before cited, where this turn follows it; empty otherwise.</param>
/// <param name="PointsBack">Whether it points at what was said before (その申請書).</param>
/// <param name="IsReset">Whether the user asked to start over.</param>
internal sealed record Question(
    string Text,
    AgreementScope Scope,
    ImmutableArray<Agreement> Agreements,
    string? UnknownName,
    ImmutableArray<string> Parties,
    ImmutableArray<ArticleReference> References,
    QuestionKind Kind,
    ImmutableArray<Topic> Topics,
    ImmutableArray<Topic> Context,
    bool OwnTopic,
    ImmutableHashSet<string> CitedBefore,
    bool PointsBack,
    bool IsReset)
{
    /// <summary>Words that say less are no topic.</summary>
    public const double LeastImportance = 0.45;

    /// <summary>The topics that stand in <see cref="Text"/> itself.</summary>
    public ImmutableArray<Topic> OwnTopics { get; init; } = [];

    /// <summary>The one agreement that the question is about; null where it is about several or it is open which.</summary>
    public Agreement? Only => Agreements.Length == 1 && UnknownName is null ? Agreements[0] : null;

    /// <summary>Whether the question is about nothing but what stands at <paramref name="spans"/> of its folded text.</summary>
    public bool IsOnlyAbout(IReadOnlyCollection<TextSpan> spans) =>
        OwnTopics.All(t => t.Importance < LeastImportance || Enumerable.Range(t.Span.Start, t.Span.Length).All(at => spans.Any(s => s.Start <= at && at < s.End)));

    /// <summary>Whether it calls several agreements by the one title that all of them bear.</summary>
    public bool IsSharedTitle { get; init; }

    /// <summary>Whether any of <paramref name="kinds"/> is asked for.</summary>
    public bool Asks(QuestionKind kinds) => (Kind & kinds) != 0;
}

/// <summary>Where the agreements of a question come from.</summary>
internal enum AgreementScope
{
    /// <summary>The question does not say; all are looked at.</summary>
    Unstated,

    /// <summary>The question names them.</summary>
    Named,

    /// <summary>The conversation was about them.</summary>
    Inherited,

    /// <summary>The question asks about all.</summary>
    All,
}
