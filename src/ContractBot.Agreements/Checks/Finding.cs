using System.Collections.Immutable;

namespace ContractBot.Agreements.Checks;

/// <summary>What a check can find: its name, which is that of its sentence too, its kind and how much hangs on it.</summary>
public sealed record Finding
{
    private Finding(string name, DefectKind kind, DefectSeverity severity)
    {
        Name = name;
        Kind = kind;
        Severity = severity;
    }

    /// <summary>0 the number, 1 the first article of that number, 2 the second.</summary>
    public static Finding RepeatedArticle { get; } = new(nameof(RepeatedArticle), DefectKind.DuplicateNumber, DefectSeverity.Error);

    /// <summary>0 the number, 1 the article before.</summary>
    public static Finding ArticleOutOfOrder { get; } = new(nameof(ArticleOutOfOrder), DefectKind.DuplicateNumber, DefectSeverity.Warning);

    /// <summary>0 the numbers left out, 1 the article before, 2 the article after.</summary>
    public static Finding MissingArticle { get; } = new(nameof(MissingArticle), DefectKind.MissingNumber, DefectSeverity.Warning);

    /// <summary>0 the number left out, 1 the article before, 2 the number that stands twice, 3 the first article of that number.</summary>
    public static Finding MissingArticleBesideRepeated { get; } = new(nameof(MissingArticleBesideRepeated), DefectKind.MissingNumber, DefectSeverity.Error);

    /// <summary>0 the number as printed.</summary>
    public static Finding RepeatedDivision { get; } = new(nameof(RepeatedDivision), DefectKind.DuplicateNumber, DefectSeverity.Warning);

    /// <summary>0 the chapter before, 1 the chapter after.</summary>
    public static Finding MissingDivision { get; } = new(nameof(MissingDivision), DefectKind.MissingNumber, DefectSeverity.Note);

    /// <summary>0 the article, 1 the number before, 2 the number that follows it.</summary>
    public static Finding ParagraphOutOfSequence { get; } = new(nameof(ParagraphOutOfSequence), DefectKind.WrongNumber, DefectSeverity.Warning);

    /// <summary>0 the paragraph, 1 the number before, 2 the number that follows it.</summary>
    public static Finding ItemOutOfSequence { get; } = new(nameof(ItemOutOfSequence), DefectKind.WrongNumber, DefectSeverity.Warning);

    /// <summary>0 the article, 1 its versions.</summary>
    public static Finding OpenVersions { get; } = new(nameof(OpenVersions), DefectKind.OpenAlternatives, DefectSeverity.Error);

    /// <summary>0 the instruction.</summary>
    public static Finding DraftingInstruction { get; } = new(nameof(DraftingInstruction), DefectKind.OpenAlternatives, DefectSeverity.Warning);

    /// <summary>0 the date, 1 the weekday as printed, 2 the weekday by the calendar.</summary>
    public static Finding WrongWeekday { get; } = new(nameof(WrongWeekday), DefectKind.WrongWeekday, DefectSeverity.Error);

    /// <summary>0 the date.</summary>
    public static Finding NoSuchDay { get; } = new(nameof(NoSuchDay), DefectKind.ImpossibleDate, DefectSeverity.Error);

    /// <summary>0 the date, 1 the era, 2 its last year, 3 the date in the era that followed.</summary>
    public static Finding EraOver { get; } = new(nameof(EraOver), DefectKind.ImpossibleDate, DefectSeverity.Warning);

    /// <summary>0 the date, 1 the era, 2 its first day, 3 the date in the era before.</summary>
    public static Finding EraNotBegun { get; } = new(nameof(EraNotBegun), DefectKind.ImpossibleDate, DefectSeverity.Warning);

    /// <summary>0 the place, 1 an example of the blanks, 2 how many there are.</summary>
    public static Finding Blank { get; } = new(nameof(Blank), DefectKind.Placeholder, DefectSeverity.Warning);

    /// <summary>0 the party.</summary>
    public static Finding BlankPartyName { get; } = new(nameof(BlankPartyName), DefectKind.Placeholder, DefectSeverity.Error);

    /// <summary>0 the places, 1 how many places.</summary>
    public static Finding ManyBlanks { get; } = new(nameof(ManyBlanks), DefectKind.Placeholder, DefectSeverity.Warning);

    /// <summary>0 what is left blank.</summary>
    public static Finding BlankSignature { get; } = new(nameof(BlankSignature), DefectKind.Placeholder, DefectSeverity.Warning);

    /// <summary>0 the date as printed.</summary>
    public static Finding BlankSigningDate { get; } = new(nameof(BlankSigningDate), DefectKind.MissingSigningDate, DefectSeverity.Warning);

    /// <summary>0 the place whose dates hang on it.</summary>
    public static Finding BlankSigningDateMatters { get; } = new(nameof(BlankSigningDateMatters), DefectKind.MissingSigningDate, DefectSeverity.Error);

    /// <summary>No facts.</summary>
    public static Finding NoSigningDate { get; } = new(nameof(NoSigningDate), DefectKind.MissingSigningDate, DefectSeverity.Warning);

    /// <summary>0 the place whose dates hang on it.</summary>
    public static Finding NoSigningDateMatters { get; } = new(nameof(NoSigningDateMatters), DefectKind.MissingSigningDate, DefectSeverity.Error);

    /// <summary>0 the attachment.</summary>
    public static Finding AbsentAttachment { get; } = new(nameof(AbsentAttachment), DefectKind.UndefinedAttachment, DefectSeverity.Warning);

    /// <summary>0 the attachments with their places, 1 how many.</summary>
    public static Finding AbsentAttachments { get; } = new(nameof(AbsentAttachments), DefectKind.UndefinedAttachment, DefectSeverity.Warning);

    /// <summary>0 the attachment.</summary>
    public static Finding UnreferencedAttachment { get; } = new(nameof(UnreferencedAttachment), DefectKind.UnreferencedAttachment, DefectSeverity.Note);

    /// <summary>0 the bracket.</summary>
    public static Finding UnclosedBracket { get; } = new(nameof(UnclosedBracket), DefectKind.UnbalancedBracket, DefectSeverity.Warning);

    /// <summary>0 the bracket.</summary>
    public static Finding UnopenedBracket { get; } = new(nameof(UnopenedBracket), DefectKind.UnbalancedBracket, DefectSeverity.Warning);

    /// <summary>0 the caption, 1 the article to which it belongs.</summary>
    public static Finding MisplacedCaption { get; } = new(nameof(MisplacedCaption), DefectKind.MisplacedCaption, DefectSeverity.Note);

    /// <summary>0 the first day, 1 the last day.</summary>
    public static Finding EndBeforeStart { get; } = new(nameof(EndBeforeStart), DefectKind.ContradictoryTerm, DefectSeverity.Error);

    /// <summary>0 the only day.</summary>
    public static Finding TermOfOneDay { get; } = new(nameof(TermOfOneDay), DefectKind.ContradictoryTerm, DefectSeverity.Warning);

    /// <summary>0 the day of signing, 1 the last day.</summary>
    public static Finding EndBeforeSigning { get; } = new(nameof(EndBeforeSigning), DefectKind.ContradictoryTerm, DefectSeverity.Error);

    /// <summary>0 the length as printed.</summary>
    public static Finding TermOfNoLength { get; } = new(nameof(TermOfNoLength), DefectKind.UnreasonableTerm, DefectSeverity.Error);

    /// <summary>0 the length as printed.</summary>
    public static Finding TermTooLong { get; } = new(nameof(TermTooLong), DefectKind.UnreasonableTerm, DefectSeverity.Warning);

    /// <summary>0 the first and the last day as printed.</summary>
    public static Finding LengthAgainstDays { get; } = new(nameof(LengthAgainstDays), DefectKind.ContradictoryTerm, DefectSeverity.Error);

    /// <summary>0 the notice, 1 the term.</summary>
    public static Finding NoticeLongerThanTerm { get; } = new(nameof(NoticeLongerThanTerm), DefectKind.NoticeLongerThanTerm, DefectSeverity.Error);

    /// <summary>0 the short name in whose place it stands, 1 the name there.</summary>
    public static Finding PartiesSwapped { get; } = new(nameof(PartiesSwapped), DefectKind.PartiesSwapped, DefectSeverity.Error);

    /// <summary>0 the short name, 1 the name in the preamble, 2 the name in the signature block.</summary>
    public static Finding PartyDiffers { get; } = new(nameof(PartyDiffers), DefectKind.PartyMismatch, DefectSeverity.Warning);

    /// <summary>0 the short name, 1 those that are defined.</summary>
    public static Finding UndefinedParty { get; } = new(nameof(UndefinedParty), DefectKind.UndefinedParty, DefectSeverity.Error);

    /// <summary>0 the other agreement's identifier, 1 its title.</summary>
    public static Finding IdenticalText { get; } = new(nameof(IdenticalText), DefectKind.IdenticalText, DefectSeverity.Warning);

    /// <summary>0 the reference, 1 where it stands.</summary>
    public static Finding DanglingReference { get; } = new(nameof(DanglingReference), DefectKind.DanglingReference, DefectSeverity.Error);

    /// <summary>0 the reference, 1 where it stands, 2 the article whose caption the sentence names.</summary>
    public static Finding DanglingReferenceWithCandidate { get; } = new(nameof(DanglingReferenceWithCandidate), DefectKind.DanglingReference, DefectSeverity.Error);

    /// <summary>0 the reference, 1 where it stands, 2 the articles of that number.</summary>
    public static Finding AmbiguousReference { get; } = new(nameof(AmbiguousReference), DefectKind.AmbiguousReference, DefectSeverity.Error);

    /// <summary>0 the reference, 1 where it stands, 2 the articles of that number, 3 the one of them whose caption the sentence names.</summary>
    public static Finding AmbiguousReferenceWithCandidate { get; } = new(nameof(AmbiguousReferenceWithCandidate), DefectKind.AmbiguousReference, DefectSeverity.Warning);

    /// <summary>0 the reference, 1 the article that it names, 2 the subject, 3 the article that treats it.</summary>
    public static Finding MisdirectedReference { get; } = new(nameof(MisdirectedReference), DefectKind.MisdirectedReference, DefectSeverity.Warning);

    /// <summary>0 the term.</summary>
    public static Finding UndefinedTerm { get; } = new(nameof(UndefinedTerm), DefectKind.UndefinedTerm, DefectSeverity.Note);

    /// <summary>0 the word, 1 the defined term that it resembles.</summary>
    public static Finding MisspelledTerm { get; } = new(nameof(MisspelledTerm), DefectKind.UndefinedTerm, DefectSeverity.Warning);

    /// <summary>0 the term.</summary>
    public static Finding UnusedTerm { get; } = new(nameof(UnusedTerm), DefectKind.UnusedTerm, DefectSeverity.Note);

    /// <summary>0 the term, 1 where it is first used, 2 where it is defined.</summary>
    public static Finding UsedBeforeDefinition { get; } = new(nameof(UsedBeforeDefinition), DefectKind.UsedBeforeDefinition, DefectSeverity.Note);

    /// <summary>0 the term, 1 where it is defined first, 2 where it is defined again.</summary>
    public static Finding ConflictingDefinition { get; } = new(nameof(ConflictingDefinition), DefectKind.ConflictingDefinition, DefectSeverity.Warning);

    /// <summary>0 the amendment's title, 1 the place in it.</summary>
    public static Finding UnmergedChange { get; } = new(nameof(UnmergedChange), DefectKind.UnmergedChange, DefectSeverity.Warning);

    /// <summary>No facts.</summary>
    public static Finding AmendedAgreementMissing { get; } = new(nameof(AmendedAgreementMissing), DefectKind.UnlinkedAmendment, DefectSeverity.Warning);

    /// <summary>0 identifiers of the agreements that may be meant.</summary>
    public static Finding AmendedAgreementAmbiguous { get; } = new(nameof(AmendedAgreementAmbiguous), DefectKind.UnlinkedAmendment, DefectSeverity.Warning);

    /// <summary>0 the amendment that it names.</summary>
    public static Finding AmendsAmendment { get; } = new(nameof(AmendsAmendment), DefectKind.UnlinkedAmendment, DefectSeverity.Warning);

    /// <summary>0 the agreement that it names.</summary>
    public static Finding OlderThanAmended { get; } = new(nameof(OlderThanAmended), DefectKind.UnlinkedAmendment, DefectSeverity.Warning);

    /// <summary>All findings, in the order in which they stand here.</summary>
    public static ImmutableArray<Finding> All { get; } =
    [
        RepeatedArticle, ArticleOutOfOrder, MissingArticle, MissingArticleBesideRepeated, RepeatedDivision, MissingDivision,
        ParagraphOutOfSequence, ItemOutOfSequence, OpenVersions, DraftingInstruction, WrongWeekday, NoSuchDay, EraOver, EraNotBegun,
        Blank, BlankPartyName, ManyBlanks, BlankSignature, BlankSigningDate, BlankSigningDateMatters, NoSigningDate, NoSigningDateMatters,
        AbsentAttachment, AbsentAttachments, UnreferencedAttachment, UnclosedBracket, UnopenedBracket, MisplacedCaption,
        EndBeforeStart, TermOfOneDay, EndBeforeSigning, TermOfNoLength, TermTooLong, NoticeLongerThanTerm, PartiesSwapped, PartyDiffers, UndefinedParty, IdenticalText,
        DanglingReference, DanglingReferenceWithCandidate, AmbiguousReference, AmbiguousReferenceWithCandidate, MisdirectedReference,
        UndefinedTerm, MisspelledTerm, UnusedTerm, UsedBeforeDefinition, ConflictingDefinition,
        UnmergedChange, AmendedAgreementMissing, AmendedAgreementAmbiguous, AmendsAmendment, OlderThanAmended,
    ];

    /// <summary>The name of the finding and of its sentence in the resources.</summary>
    public string Name { get; }

    /// <summary>Its kind.</summary>
    public DefectKind Kind { get; }

    /// <summary>How much hangs on it.</summary>
    public DefectSeverity Severity { get; }
}
