using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>不備: a place where an agreement's drafting went wrong, or looks as if it had.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Provision">The innermost provision in which it stands.</param>
/// <param name="Span">The words to quote, within the provision and never blank.</param>
/// <param name="Facts">What the sentence about it names, in the order that <see cref="Checks.Finding"/> states for each finding.</param>
public sealed record Defect(Finding Finding, IProvision Provision, TextSpan Span, ImmutableArray<string> Facts);

/// <summary>How much hangs on a defect, the gravest first.</summary>
public enum DefectSeverity
{
    /// <summary>What holds by law is unclear until it is put right.</summary>
    Error,

    /// <summary>Something is wrong or missing, but the text can be read one way only.</summary>
    Warning,

    /// <summary>Untidy, or a suspicion that a person should look at.</summary>
    Note,
}

/// <summary>Kinds of defects, as the interface names them.</summary>
public enum DefectKind
{
    /// <summary>Two articles or chapters of one number.</summary>
    DuplicateNumber,

    /// <summary>A number is left out.</summary>
    MissingNumber,

    /// <summary>Paragraphs or items are not counted 1, 2, 3.</summary>
    WrongNumber,

    /// <summary>A reference to nothing.</summary>
    DanglingReference,

    /// <summary>A reference to a number that several articles bear.</summary>
    AmbiguousReference,

    /// <summary>A reference that seems to mean another article than its number says.</summary>
    MisdirectedReference,

    /// <summary>An attachment or form that is named and is not there.</summary>
    UndefinedAttachment,

    /// <summary>An attachment that nothing refers to.</summary>
    UnreferencedAttachment,

    /// <summary>A weekday that does not fit its date.</summary>
    WrongWeekday,

    /// <summary>A day that no calendar has, or an era's year that never was.</summary>
    ImpossibleDate,

    /// <summary>A blank not filled in.</summary>
    Placeholder,

    /// <summary>Several versions to choose from are left standing.</summary>
    OpenAlternatives,

    /// <summary>A term that looks defined and is not.</summary>
    UndefinedTerm,

    /// <summary>A term that is defined and not used.</summary>
    UnusedTerm,

    /// <summary>A term that is used before it is defined.</summary>
    UsedBeforeDefinition,

    /// <summary>One term, two meanings.</summary>
    ConflictingDefinition,

    /// <summary>The signature block names the parties the other way round.</summary>
    PartiesSwapped,

    /// <summary>The signature block names another party than the preamble.</summary>
    PartyMismatch,

    /// <summary>A party's short name that nobody bears.</summary>
    UndefinedParty,

    /// <summary>The day of signing is not stated.</summary>
    MissingSigningDate,

    /// <summary>Another agreement has the same text.</summary>
    IdenticalText,

    /// <summary>A caption in the wrong place.</summary>
    MisplacedCaption,

    /// <summary>A bracket without its fellow.</summary>
    UnbalancedBracket,

    /// <summary>A term that ends before it starts, or whose days and length do not fit.</summary>
    ContradictoryTerm,

    /// <summary>A term of no length, or of more than a hundred years.</summary>
    UnreasonableTerm,

    /// <summary>A notice that would have to be given before the term begins.</summary>
    NoticeLongerThanTerm,

    /// <summary>A change that an amendment orders and that could not be worked into the text.</summary>
    UnmergedChange,

    /// <summary>An amendment whose agreement could not be told.</summary>
    UnlinkedAmendment,
}
