namespace ContractBot.Agreements.Reading;

/// <summary>What reading a corpus needs from outside.</summary>
public sealed record ReadingOptions
{
    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>
    /// Names poppler's <c>pdftotext</c>: a path, or a name found on the PATH, <c>pdftotext</c> by default.
    /// Asked for each PDF file, and never where there is none.
    /// </summary>
    public Func<string> PdfToText { get; init; } = static () => "pdftotext";

    /// <summary>The texts of Word and PDF files from earlier readings; null where none are kept.</summary>
    public KeptTexts? Kept { get; init; }
}
