using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>How an attachment or form is called: 別紙様式第5号 and 様式5 have one family and one number.</summary>
/// <param name="Family"><c>別紙</c>, <c>別記</c>, <c>様式</c> …; <c>様式</c> whatever stands before it.</param>
/// <param name="Number">Its number; null where none is printed.</param>
internal sealed partial record AttachmentName(string Family, string? Number)
{
    /// <summary>A place where the text names an attachment.</summary>
    /// <param name="Label">The label in the text.</param>
    /// <param name="Words">The document's own name after it (<c>事業計画書</c>); empty where none follows.</param>
    public sealed record Mention(AttachmentName Name, TextSpan Label, TextSpan Words);

    /// <summary>All mentions in folded text, those of a law's or a rule's own forms left out.</summary>
    public static IEnumerable<Mention> MentionsIn(string folded)
    {
        foreach (Match match in Pattern().Matches(folded))
        {
            var before = folded[Math.Max(0, match.Index - 8)..match.Index];
            if (!Foreign().IsMatch(before))
            {
                var (label, words) = (match.Groups["label"], match.Groups["words"]);
                yield return new Mention(Read(match), new TextSpan(label.Index, label.Index + label.Length), new TextSpan(words.Index, words.Index + words.Length));
            }
        }
    }

    /// <summary>The name that a printed label states; null where it is none.</summary>
    public static AttachmentName? Parse(string label)
    {
        var match = Pattern().Match(Widths.ToHalfWidth(label).Trim());
        return match is { Success: true, Index: < 2 } ? Read(match) : null;
    }

    /// <summary>Whether a mention by <paramref name="other"/>'s name may mean what is called by this one.</summary>
    public bool Answers(AttachmentName other) =>
        Family == other.Family && (Number == other.Number || other.Number is null || (Number is null && other.Number == "1"));

    private static AttachmentName Read(Match match)
    {
        var label = match.Groups["label"].Value;
        var family = label.Contains("様式", StringComparison.Ordinal) ? "様式" : match.Groups["family"].Value;
        var number = match.Groups["n"] is { Success: true, Value: var printed } ? KanjiNumber.TryParse(printed, out var value) ? $"{value}" : printed : null;
        return new AttachmentName(family, number is not null && match.Groups["branch"] is { Success: true, Value: var branch } ? $"{number}-{branch}" : number);
    }

    // 別記1 · 別紙 · 別紙様式第１号 · 様式第3号 · 第2号様式 · 別添2「 · （別添）事業計画書; 様式 alone is a common noun
    [GeneratedRegex(@"(?<label>(?<!個)(?<family>別記(?!載)|別紙|別添|別表|別冊|附属書|付属書)(?: ?様式)?(?: ?第? ?(?<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3}(?![者方部般人つ切])) ?号?(?:の(?<branch>[0-9]{1,2})(?![0-9]))?| ?(?<n>[A-Z])(?![A-Za-z]))?|(?<family>様式)(?: ?第 ?| ?)(?<n>[0-9]{1,3}) ?号?(?:の(?<branch>[0-9]{1,2})(?![0-9]))?|第 ?(?<n>[0-9]{1,3}) ?号(?<family>様式))(?!」と)[)\]】]?(?:に定める|に掲げる|に示す|の)?[「『(]?(?<words>(?!(?:記載|参照|添付|記入|規定|所定|同封|各号|各項|参考|明示|提示|提出)(?![一-龠]))[一-龠々ァ-ヶーA-Za-z]{2,20})?")]
    private static partial Regex Pattern();

    // 同規則 · 施行規則の · 所得税法 · 原契約 · 交付要綱
    [GeneratedRegex(@"(?:規則|法|令|条例|要綱|要領|告示|規程|基準|通達|マニュアル|ガイドライン|原契約書?|基本契約書?|旧|約款)の?\s*[「(]?\z")]
    private static partial Regex Foreign();
}
