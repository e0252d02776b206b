using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>見出し: the words in brackets before or after an article's number.</summary>
internal static partial class CaptionLine
{
    private const int LongestCaption = 60;
    private const int LongestTrailingCaption = 40;

    /// <summary>Where the caption's words stand if the whole line is one caption: <c>（目的）</c> · <c>〔目的〕</c> · <c>【目的】</c></summary>
    public static TextSpan? Read(string folded)
    {
        var match = folded.Length is > 0 and <= LongestCaption && "(〔【[<〈《".Contains(folded[0]) ? Whole().Match(folded) : Match.Empty;
        return match.Success ? SpanOf(match.Groups["words"], 0) : null;
    }

    /// <summary>A caption that is wrapped: <c>（委託業務の</c>, <c>内容等）</c>. Gives where its words start on the first line and end on the second.</summary>
    public static (int Start, int End)? ReadOverTwo(string first, string second) =>
        first.Length is > 1 and <= LongestTrailingCaption && second.Length is > 1 and <= LongestTrailingCaption
        && "(〔【".Contains(first[0]) && !first.Any(")〕】。".Contains) && ")〕】".Contains(second[^1]) && !second.Any("(〔【".Contains)
        && Read(first + second) is { } words
            ? (words.Start, words.End - first.Length)
            : null;

    /// <summary>The caption at the start of what follows an article's number: <c>（目的）本契約は</c>, with where it ends, bracket included.</summary>
    public static (TextSpan Words, int End)? ReadAfterNumber(string folded, int from)
    {
        var match = AfterNumber().Match(folded[from..Math.Min(folded.Length, from + LongestCaption)]);
        return match.Success ? (SpanOf(match.Groups["words"], from), from + match.Length) : null;
    }

    /// <summary>The caption before an article's number on one line: <c>（目的）第１条</c>, with where the number starts.</summary>
    public static (TextSpan Words, int Next)? ReadBeforeNumber(string folded)
    {
        var match = folded.Length > 0 && "(〔【[".Contains(folded[0]) ? BeforeNumber().Match(folded) : Match.Empty;
        return match.Success ? (SpanOf(match.Groups["words"], 0), match.Length) : null;
    }

    /// <summary>
    /// A caption left at the end of the paragraph before: <c>…なければならない。（作業場所の特定）</c>.
    /// Gives its words and where its bracket opens; null where the bracket holds a sentence or a remark.
    /// </summary>
    public static (TextSpan Words, int Open)? ReadAtEndOfParagraph(string folded)
    {
        if (folded.Length == 0 || !")〕】".Contains(folded[^1]))
        {
            return null;
        }

        var from = Math.Max(0, folded.Length - LongestTrailingCaption);
        var match = Trailing().Match(folded[from..]);
        return match.Success ? (SpanOf(match.Groups["words"], from), from + match.Groups["open"].Index) : null;
    }

    private static TextSpan SpanOf(Group group, int shift) => new(group.Index + shift, group.Index + group.Length + shift);

    // （目的） · (委託の承諾) · 〔秘密保持〕 · 【目的】 · [期間]; not the remark （申込書は窓口にあります）
    [GeneratedRegex(@"\A[(〔【\[<〈《] ?(?!(?:[0-9]{1,2}|[ア-ヶa-zA-Z一二三四五六七八九十甲乙丙丁])\s*[)〕】\]])(?<words>[^。]+?)(?<!ます|ません|です|下さい|ください|ものとする|である)\s*[)〕】\]>〉》]\z")]
    private static partial Regex Whole();

    // 第１条（目的）本契約は · 第1条 【目的】; not 第1条（以下「本条」という。） and not 第1条 (1)
    [GeneratedRegex(@"\A\s*[(〔【\[<〈](?!以下|\s*(?:[0-9]{1,2}|[ア-ヶa-zA-Z一二三四五六七八九十])\s*[)〕】\]])(?<words>[^。()〔〕【】\[\]]+(?:\([^。()]*\)[^。()]*)?)[)〕】\]>〉]")]
    private static partial Regex AfterNumber();

    // （目的）第１条; not (9) 第12条
    [GeneratedRegex(@"\A[(〔【\[](?!\s*(?:[0-9]{1,2}|[ア-ヶa-zA-Z一二三四五六七八九十])\s*[)〕】\]])(?<words>[^。()〔〕【】\[\]]{1,50})[)〕】\]]\s*(?=第\s{0,2}\S{1,10}?\s{0,2}条)")]
    private static partial Regex BeforeNumber();

    // …なければならない。（作業場所の特定）
    [GeneratedRegex(@"。(?<open>[(〔【])(?!以下|ただし|別[紙記添表]|注|※|参考)(?<words>[^。、()〔〕【】]{2,30})[)〕】]\z")]
    private static partial Regex Trailing();
}
