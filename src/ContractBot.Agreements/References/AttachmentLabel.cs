using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>How an attachment or form is called, however it is written: 別紙様式第5号 and 様式5 have one family and one number.</summary>
/// <param name="Family"><c>別紙</c>, <c>別記</c>, <c>様式</c> …; <c>様式</c> whatever stands before it.</param>
/// <param name="Number">Its number; null where none is printed.</param>
internal sealed partial record AttachmentLabel(string Family, string? Number)
{
    /// <summary>The label that opens <paramref name="words"/>, with its length there; null where none does.</summary>
    /// <param name="words">Folded words.</param>
    public static (AttachmentLabel Label, int Length)? AtStart(string words)
    {
        var match = Pattern().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var family = match.Value.Contains("様式", StringComparison.Ordinal) ? "様式" : White().Replace(match.Groups["family"].Value, "");
        var number = match.Groups["n"] is { Success: true, Value: var printed } ? KanjiNumber.TryParse(printed, out var value) ? $"{value}" : printed : null;
        return (new AttachmentLabel(family, number is not null && match.Groups["branch"] is { Success: true, Value: var branch } ? $"{number}-{branch}" : number), match.Length);
    }

    /// <summary>The name that a printed label or heading states; null where it states none.</summary>
    public static AttachmentLabel? Of(string printed) => AtStart(Widths.ToHalfWidth(printed).Trim(' ', '(', '[', '【', '〔', '<'))?.Label;

    /// <summary>Whether what is called by <paramref name="other"/> may mean this: 別紙1 where there is but one 別紙, and 別紙 for any.</summary>
    public bool Answers(AttachmentLabel other) =>
        Family == other.Family && (Number == other.Number || other.Number is null || (Number is null && other.Number == "1"));

    // 別記1 · 別紙様式第１号 · 様式第3号 · 別添2 · 別紙A · 第2号様式 · 別紙第１号の２
    [GeneratedRegex(@"\A(?:(?<family>別\s?記|別\s?紙|別\s?添|別\s?表|別\s?冊|別\s?図|附\s?属\s?書|付属書)(?:\s?様式)?(?:\s?第?\s?(?<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3}(?![者方部般人つ切]))\s?号?(?:\s?の\s?(?<branch>[0-9]{1,2})(?![0-9]))?|\s?(?<n>[A-Z])(?![A-Za-z]))?(?:\s?様式)?|(?<family>様\s?式)(?:\s?第?\s?(?<n>[0-9]{1,3})\s?号?(?:\s?の\s?(?<branch>[0-9]{1,2})(?![0-9]))?)?|第\s?(?<n>[0-9]{1,3})\s?号(?:\s?の\s?(?<branch>[0-9]{1,2}))?\s?(?<family>様式|書式))")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s")]
    private static partial Regex White();
}
