using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding;

/// <summary>Recognises the words that define a term: 「成果」とは · （以下「成果」という。） · 設計図書（図面及び仕様書をいう。）</summary>
internal static partial class Definition
{
    /// <summary>Whether <paramref name="compact"/> defines what <paramref name="question"/> asks about: the term in its brackets, else the topic that it marks, else any topic.</summary>
    public static bool IsOf(Question question, string compact) =>
        TermsOf(question).Any(t =>
            compact.Contains($"「{t}」とは", StringComparison.Ordinal)
            || compact.Contains($"「{t}」という", StringComparison.Ordinal)
            || compact.Contains($"「{t}」と総称", StringComparison.Ordinal)
            || IsExplainedInBrackets(compact, t));

    /// <summary>Whether <paramref name="compact"/>, after a number before it, begins with <paramref name="term"/>.</summary>
    public static bool Opens(string term, string compact) => compact.AsSpan().TrimStart("0123456789()一二三四五六七八九十.・①②③④⑤⑥⑦⑧⑨「").StartsWith(term);

    private static bool IsExplainedInBrackets(string compact, string term)
    {
        var at = compact.IndexOf(term + "(", StringComparison.Ordinal);
        var end = at < 0 ? -1 : compact.IndexOf("をいう。", at, StringComparison.Ordinal);
        return end > 0 && !compact.AsSpan(at, end - at).ContainsAny('。', ')');
    }

    private static List<string> TermsOf(Question question)
    {
        var bracketed = BracketPattern().Matches(Folding.Compact(question.Text)).Select(m => m.Groups[1].Value).ToList();
        if (bracketed.Count > 0)
        {
            return bracketed;
        }

        var marked = question.Topics.Where(t => t.IsFocus).Select(t => t.Surface).ToList();
        return marked.Count > 0 ? marked : [.. question.Topics.Select(t => t.Surface)];
    }

    // 「成果」とは？
    [GeneratedRegex("「([^「」]+)」")]
    private static partial Regex BracketPattern();
}
