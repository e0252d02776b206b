using ContractBot.Agreements.Reading;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>Says for people why a file was not read and what to do about it.</summary>
internal static class UnreadableFiles
{
    /// <summary>One sentence that names the file and the reason; never its text.</summary>
    public static string Describe(UnreadableFile file) => Say.With(
        file.Reason switch
        {
            UnreadableReason.Empty => Texts.UnreadableEmpty,
            UnreadableReason.Binary => Texts.UnreadableBinary,
            UnreadableReason.UnknownEncoding => Texts.UnreadableUnknownEncoding,
            UnreadableReason.TooLarge => Texts.UnreadableTooLarge,
            UnreadableReason.UnsupportedFormat => Texts.UnreadableUnsupportedFormat,
            UnreadableReason.NoProvisions => Texts.UnreadableNoProvisions,
            UnreadableReason.DuplicateId => Texts.UnreadableDuplicateId,
            UnreadableReason.SameText => Texts.UnreadableSameText,
            UnreadableReason.Damaged => Texts.UnreadableDamaged,
            UnreadableReason.Encrypted => Texts.UnreadableEncrypted,
            UnreadableReason.OldWordFormat => Texts.UnreadableOldWordFormat,
            UnreadableReason.ScanWithoutText => Texts.UnreadableScanWithoutText,
            UnreadableReason.PdfToTextMissing => Texts.UnreadablePdfToTextMissing,
            UnreadableReason.TimedOut => Texts.UnreadableTimedOut,
            UnreadableReason.OutputTooLarge => Texts.UnreadableOutputTooLarge,
            _ => Texts.UnreadableAccessDenied,
        },
        file.FileName);

    /// <summary>One sentence that names the file and its pages without text.</summary>
    public static string Describe(PagesWithoutText file) => Say.With(Texts.PagesWithoutText, file.FileName, string.Join(Texts.ListSeparator, file.Pages));
}
