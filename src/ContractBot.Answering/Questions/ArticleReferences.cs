using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Finds the places that a question names by number, in any of the usual forms.</summary>
internal static partial class ArticleReferences
{
    private const string Number = $"[{KanjiNumber.CharacterClass}]{{1,5}}";

    /// <summary>The references of <paramref name="folded"/> with where they stand.</summary>
    public static IEnumerable<(TextSpan Span, ArticleReference Reference)> FindAll(string folded)
    {
        foreach (Match match in ArticlePattern().Matches(folded))
        {
            if (NumberOf(match, "article") is { } article && !FollowsLaw(folded, match.Index))
            {
                yield return (SpanOf(match), new ArticleReference(
                    PartOf(match), article, NumberOf(match, "branch"), NumberOf(match, "paragraph"), NumberOf(match, "item")));
            }
        }

        foreach (Match match in AttachmentPattern().Matches(folded))
        {
            if (NumberOf(match, "article") is { } article)
            {
                yield return (SpanOf(match), new ArticleReference(
                    PartOf(match), article, null, NumberOf(match, "paragraph"), NumberOf(match, "item")));
            }
        }

        foreach (Match match in EnglishPattern().Matches(folded))
        {
            yield return (SpanOf(match), new ArticleReference(
                null, NumberOf(match, "article") ?? 0, NumberOf(match, "branch"), NumberOf(match, "paragraph"), NumberOf(match, "item")));
        }
    }

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    private static string? PartOf(Match match) =>
        match.Groups["part"] is { Success: true, Value: var part } ? part.TrimEnd('の', ' ') : null;

    private static int? NumberOf(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var text } && KanjiNumber.TryParse(text, out var number) ? number : null;

    // 民法第140条 names a place in a law, not in an agreement.
    private static bool FollowsLaw(string folded, int at) => at > 0 && folded[at - 1] is '法' or '令';

    // 第6条 · 7条4項 · 十条 · 第3条の2第1項第3号 · 第5条 第1項 · 別紙の第3条
    [GeneratedRegex($@"(?<part>[^\s、。「」]{{0,12}}(?:別記|別紙|別添|別表|特記事項|仕様書|要領)(?:第?{Number})?の?\s*)?第?\s*(?<article>{Number})\s*条(?:の(?<branch>{Number})(?!項|号|つ|年|日|か|ヶ|者|人|%))?(?:の?\s*第?\s*(?<paragraph>{Number})\s*項)?(?:の?\s*第?\s*(?<item>{Number})\s*号)?")]
    private static partial Regex ArticlePattern();

    // article 5 · article 5, paragraph 2 · art. 5(2) · article 3-2
    [GeneratedRegex(@"\b(?:articles?|art\.?|section)\s*(?<article>[0-9]{1,3})(?:-(?<branch>[0-9]{1,2}))?(?:,?\s*(?:paragraph|para\.?)\s*(?<paragraph>[0-9]{1,2})|\s*\((?<paragraph>[0-9]{1,2})\))?(?:,?\s*(?:item|\()\s*(?<item>[0-9]{1,2})\)?)?")]
    private static partial Regex EnglishPattern();

    // 特記事項の第5 · 別記1第3 · 別記1の第12第2項
    [GeneratedRegex($@"(?<part>(?:別記|別紙|別添|別表)\s*第?{Number}?|[^\s、。「」のはでに]{{0,10}}(?:特記事項|留意事項|仕様書|要領|別記|別紙|基準))\s*の?\s*(?:第\s*(?<article>{Number}))(?!\s*条|者|三者)(?:の?\s*第?\s*(?<paragraph>{Number})\s*項)?(?:の?\s*第?\s*(?<item>{Number})\s*号)?")]
    private static partial Regex AttachmentPattern();
}
