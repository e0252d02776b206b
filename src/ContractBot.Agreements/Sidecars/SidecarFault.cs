namespace ContractBot.Agreements.Sidecars;

/// <summary>A mistake in a sidecar. The agreement is served without the sidecar until it is mended.</summary>
/// <param name="FileName">The sidecar's path relative to the corpus folder.</param>
/// <param name="Line">The line of the mistake, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Found">The key or the value that is wrong; null where the file as a whole is.</param>
/// <param name="Nearest">The key that was meant, as far as one can tell.</param>
public sealed record SidecarFault(
    string FileName, int Line, int Column, SidecarFaultReason Reason, string? Found = null, string? Nearest = null);

/// <summary>What is wrong with a sidecar.</summary>
public enum SidecarFaultReason
{
    /// <summary>The file cannot be opened, is empty, too large, or no text.</summary>
    Unreadable,

    /// <summary>The text is not YAML, or uses what a sidecar does not need: anchors, aliases, several documents, deep nesting.</summary>
    Syntax,

    /// <summary>A key that no sidecar has.</summary>
    UnknownKey,

    /// <summary>A key, or its other name, stands twice.</summary>
    DuplicateKey,

    /// <summary>A key without a value.</summary>
    MissingValue,

    /// <summary>A text is wanted.</summary>
    NotText,

    /// <summary>A list is wanted.</summary>
    NotList,

    /// <summary>Keys with values are wanted.</summary>
    NotKeys,

    /// <summary>A date is wanted.</summary>
    NotDate,

    /// <summary>The date is no day of the calendar.</summary>
    ImpossibleDate,

    /// <summary>No agreement lies beside the sidecar.</summary>
    NoAgreement,

    /// <summary>Two sidecars lie beside one agreement (<c>.yaml</c> and <c>.yml</c>).</summary>
    SecondSidecar,
}
