using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>定義のない語: words such as 本件事業 that look like defined terms and are defined nowhere.</summary>
internal static partial class UndefinedTerms
{
    /// <summary>The defects, one for each word. 本件 alone, and what is in quotation marks anywhere, is taken for defined.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var defined = Quoted().Matches(text.Folded).Select(m => m.Groups["term"].Value).ToHashSet(StringComparer.Ordinal);
        if (defined.Contains("本件") || text.Agreement.Title.Contains("個別契約", StringComparison.Ordinal) || text.Agreement.Kind == Description.AgreementKind.Amendment)
        {
            yield break;
        }

        defined.UnionWith(Listed().Matches(text.Folded).Select(m => m.Groups["term"].Value));
        foreach (var use in Use().Matches(text.Folded, text.Sentences.Start).GroupBy(m => m.Groups["term"].Value, StringComparer.Ordinal))
        {
            if (!defined.Any(term => use.Key.StartsWith(term, StringComparison.Ordinal) || term.StartsWith(use.Key, StringComparison.Ordinal)))
            {
                var first = use.First();
                defined.Add(use.Key);
                yield return text.At(Finding.UndefinedTerm, text.SentenceAround(new TextSpan(first.Index, first.Index + first.Length)), use.Key);
            }
        }
    }

    // 本件事業 · 本件システム · 本件目的 of 本件目的遂行のために · 本件業務 of 本件業務外の
    [GeneratedRegex(@"(?<![一-龠])(?<term>本件[一-龠々ァ-ヶー]{2,12}?)(?:遂行|実施|履行|以外|外|内|中|上|用|等|完了|終了|開始)?(?![一-龠々ァ-ヶー])")]
    private static partial Regex Use();

    // 本件ソフトウェア: … as an entry of a list, and 本件システム（…をいう。）
    [GeneratedRegex(@"(?:^[^\n一-龠ァ-ヶ]{0,8}(?<term>本件[一-龠々ァ-ヶー]{1,12})(?=[ \t:]|$|とは)|(?<term>本件[一-龠々ァ-ヶー]{1,12})\([^()]{0,200}をい)", RegexOptions.Multiline)]
    private static partial Regex Listed();

    // 「本件業務」 · “本件業務”
    [GeneratedRegex(@"[「『""“](?<term>本件[^「」『』""“”\n]{0,20})[」』""”]")]
    private static partial Regex Quoted();
}
