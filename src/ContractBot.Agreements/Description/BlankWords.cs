namespace ContractBot.Agreements.Description;

/// <summary>空欄: words that stand for what is still to be filled in.</summary>
internal static class BlankWords
{
    // 〇〇〇〇 · ＿＿＿＿ · ●● · ……
    private const string Marks = "〇○◯●□■△▲×＊*_＿…";

    /// <summary>Whether <paramref name="words"/> are empty, or hold two marks of a blank in a row, or nothing but marks.</summary>
    public static bool Are(string words) =>
        words.Where((unit, i) => i > 0 && Marks.Contains(unit) && words[i - 1] == unit).Any()
        || words.All(unit => Marks.Contains(unit) || char.IsWhiteSpace(unit) || unit is '(' or ')' or '（' or '）');
}
