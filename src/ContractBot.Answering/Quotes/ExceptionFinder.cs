using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Finds what excepts from a quoted rule, so that no rule is quoted without its exceptions.</summary>
internal static partial class ExceptionFinder
{
    private const int LongestShown = 1_200;

    /// <summary>The next paragraph of the article, where it excepts from <paramref name="rule"/>: 「前項の規定にかかわらず、…この限りでない」; null where it does not.</summary>
    public static LibraryPassage? InNextParagraph(AgreementLibrary library, LibraryPassage rule)
    {
        if (rule.Article is not { } article || rule.Paragraph is not { } paragraph)
        {
            return null;
        }

        var at = article.Paragraphs.IndexOf(paragraph) + 1;
        if (at == 0 || at >= article.Paragraphs.Length)
        {
            return null;
        }

        var next = library.PassagesOf(rule.Agreement).FirstOrDefault(p => ReferenceEquals(p.Provision, article.Paragraphs[at]));
        return next is not null && next.Span.Length <= LongestShown && NextPattern().IsMatch(next.Own) ? next : null;
    }

    /// <summary>Whether a ただし follows at once on <paramref name="clause"/>'s sentence that it does not hold itself.</summary>
    public static bool FollowsAtOnce(LibraryPassage passage, TextSpan clause)
    {
        var sentences = SentenceCutter.Cut(passage);
        var next = sentences.FindIndex(s => s.Span.Contains(new TextSpan(clause.End - 1, clause.End))) + 1;
        return next > 0 && next < sentences.Count && sentences[next].Item is null
            && (sentences[next].Compact.StartsWith("ただし", StringComparison.Ordinal) || sentences[next].Compact.StartsWith("但し", StringComparison.Ordinal));
    }

    // 前項の規定にかかわらず、次の各号のいずれかに該当する場合は、この限りでない · 前項の規定は、次の情報には適用しない
    [GeneratedRegex("^(?:前項|前[0-9二三]項|第[0-9]項)(?:及び前項)?の(?:規定|定め)?(?:にかかわらず|は|、)?.*(?:この限りで|適用しない|適用されない|含まれない|含まないものとする|除くものとする)")]
    private static partial Regex NextPattern();
}
