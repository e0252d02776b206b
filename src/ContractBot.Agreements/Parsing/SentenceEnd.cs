namespace ContractBot.Agreements.Parsing;

/// <summary>How a line ends: with its sentence, or in the middle of one.</summary>
internal static class SentenceEnd
{
    private const string Stops = "。｡．！？：!?:";
    private const string OpenMarks = "、，､,・(（「『【〔［[-";

    private static readonly string[] OpenWords =
        ["及び", "並びに", "又は", "若しくは", "もしくは", "または", "および", "ならびに", "第"];

    /// <summary>Whether the line ends a sentence: <c>…とする。</c> · <c>…は次のとおり：</c> · <c>…という。」</c></summary>
    public static bool IsAt(string line) =>
        line.Length > 0
        && (Stops.Contains(line[^1]) || (line.Length > 1 && line[^1] is '」' or '』' && line[^2] == '。'));

    /// <summary>Whether the line cannot be the end of anything: <c>…第9条、</c> · <c>…甲又は</c> · <c>…（</c> · <c>…前条及び第</c></summary>
    public static bool IsOpenAt(string line) =>
        line.Length > 0 && (OpenMarks.Contains(line[^1]) || OpenWords.Any(word => line.EndsWith(word, StringComparison.Ordinal)));
}
