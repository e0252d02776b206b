using System.Collections.Immutable;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Agreements.Reading;

/// <summary>What a corpus folder held.</summary>
/// <param name="Agreements">The agreements that could be read, by identifier.</param>
/// <param name="Unreadable">The files that could not, each with its reason; the rest is served all the same.</param>
public sealed record CorpusReading(ImmutableArray<Agreement> Agreements, ImmutableArray<UnreadableFile> Unreadable)
{
    /// <summary>What is wrong with sidecars, by file and line; their agreements are served without them.</summary>
    public ImmutableArray<SidecarFault> SidecarFaults { get; init; } = [];

    /// <summary>The files some of whose pages are blank or pictures, in the order of their names; their other pages are served.</summary>
    public ImmutableArray<PagesWithoutText> PagesWithoutText { get; init; } = [];
    /// <summary>Which agreements change which; empty before <see cref="TextInForce"/> has looked.</summary>
    public AmendmentLinks Amendments { get; init; } = new([], []);

    /// <summary>The next day on which an amendment changes a text; null where none is to come.</summary>
    public DateOnly? NextChange { get; init; }
}

/// <summary>Pages of a file that show no text: blank ones, or pictures of text.</summary>
/// <param name="FileName">Path relative to the corpus folder.</param>
/// <param name="Pages">Their numbers from 1, in order.</param>
public sealed record PagesWithoutText(string FileName, ImmutableArray<int> Pages);

/// <summary>A file that could not be read.</summary>
/// <param name="FileName">Path relative to the corpus folder.</param>
/// <param name="Reason">Why.</param>
public sealed record UnreadableFile(string FileName, UnreadableReason Reason);

/// <summary>Why a file could not be read.</summary>
public enum UnreadableReason
{
    /// <summary>The file has no text.</summary>
    Empty,

    /// <summary>The bytes are not text.</summary>
    Binary,

    /// <summary>The bytes are in none of the encodings that are known: UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP.</summary>
    UnknownEncoding,

    /// <summary>The file is larger than an agreement can be.</summary>
    TooLarge,

    /// <summary>The file's kind is not read.</summary>
    UnsupportedFormat,

    /// <summary>The text has no provision, no party, and no title that names a document.</summary>
    NoProvisions,

    /// <summary>Another file has the same stem and says something else, so that citations could not tell the two apart.</summary>
    DuplicateId,

    /// <summary>Another file of the same stem says the same and is read in its place.</summary>
    SameText,

    /// <summary>The operating system refused to open the file.</summary>
    AccessDenied,

    /// <summary>The file is of a kind that is read, but broken.</summary>
    Damaged,

    /// <summary>The file opens with a password or with rights of its own only.</summary>
    Encrypted,

    /// <summary>The file is in the format of Word before 2007 (<c>.doc</c>), which is not read.</summary>
    OldWordFormat,

    /// <summary>The pages hold pictures of text, and no text.</summary>
    ScanWithoutText,

    /// <summary>The program that reads PDF files is not installed, or not whole.</summary>
    PdfToTextMissing,

    /// <summary>Reading took longer than an agreement can take.</summary>
    TimedOut,

    /// <summary>More text came out of the file than an agreement can have.</summary>
    OutputTooLarge,
}
