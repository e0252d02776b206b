namespace ContractBot.Agreements.Reading;

/// <summary>Which reasons hold for as long as the file is the same.</summary>
internal static class LastingReasons
{
    /// <summary>Whether the same file may be read at another time or on another machine.</summary>
    public static bool HangsOnMachine(this UnreadableReason reason) =>
        reason is UnreadableReason.AccessDenied or UnreadableReason.PdfToTextMissing or UnreadableReason.TimedOut;
}
