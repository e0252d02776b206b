using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>用語の定義: articles that list terms with their meanings, as items (<c>（１）　成果物　…をいう。</c>) or as rows of a table.</summary>
internal static partial class DefinitionList
{
    /// <summary>The terms that the articles of <paramref name="agreement"/> list, in the order of the text.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="folded">Its cleaned text, folded.</param>
    public static IEnumerable<DefinitionFound> Find(Agreement agreement, string folded)
    {
        foreach (var article in agreement.Parts.SelectMany(p => p.AllArticles()))
        {
            var isList = article.Caption is { } caption && Caption().IsMatch(caption);
            foreach (var paragraph in article.Paragraphs)
            {
                var chapeau = paragraph.Chapeau.Slice(folded);
                if (!isList && !Chapeau().IsMatch(chapeau))
                {
                    continue;
                }

                var limit = Limit().Match(chapeau).Value;
                foreach (var entry in paragraph.Items.Select(i => i.Chapeau).Concat(Rows(folded, paragraph.Chapeau)))
                {
                    if (Entry().Match(entry.Slice(folded)) is { Success: true } match
                        && !MeaningRule.IsElsewhere(match.Groups["meaning"].Value))
                    {
                        yield return new DefinitionFound(
                            SpanOf(match.Groups["term"], entry.Start), SpanOf(match.Groups["meaning"], entry.Start), limit);
                    }
                }
            }
        }
    }

    // A table's rows, and lists without numbers, are lines of the chapeau after its sentence.
    private static IEnumerable<TextSpan> Rows(string folded, TextSpan chapeau)
    {
        var start = chapeau.Start;
        while (folded.IndexOf('\n', start, chapeau.End - start) is >= 0 and var lineEnd)
        {
            start = lineEnd + 1;
            var end = folded.IndexOf('\n', start, chapeau.End - start) is >= 0 and var next ? next : chapeau.End;
            yield return new TextSpan(start, end);
        }
    }

    private static TextSpan SpanOf(Group group, int offset) => new TextSpan(group.Index, group.Index + group.Length).Shift(offset);

    [GeneratedRegex(@"\A\s*(?:用語の?)?(?:の)?定義(?:等)?\s*\z|用語の(?:定義|意義)|定義")]
    private static partial Regex Caption();

    // この契約において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
    [GeneratedRegex(@"用語の?(?:定義|意義|意味)|用語は[、,]?(?:次|以下|当該)")]
    private static partial Regex Chapeau();

    [GeneratedRegex(@"\A[^「」。\n]{0,40}?(?:において|における)")]
    private static partial Regex Limit();

    // 成果物　乙が作成する…をいう。 · 「成果物」とは、… · 成果物：… · | 成果物 | … | ; the term is no sentence
    [GeneratedRegex(@"\A[\s|・●○-]*[「『“]?(?<term>[^\s「」『』“”::。、|]{1,30})[」』”]?(?:\([^()]{1,30}\))?\s*(?:とは(?:[、,]\s*|\s+|(?=[^\n|]{4,}を(?:いう|いいます|指す|指します|意味する)))|[::|]\s*|\s+|(?<=[」』”](?:\([^()]{1,30}\))?)(?:は[、,]\s*)?)(?<meaning>[^\n|]{4,}?)(?:を(?:いう|いいます|指す|指します|意味する)(?:ものとする)?)?[。\s|]*(?=\n|\z)")]
    private static partial Regex Entry();
}
