using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads the courts and the law on which the parties agree. A duty to look at courts and laws elsewhere is no such agreement.</summary>
public static partial class ForumReader
{
    /// <summary>All of them, in the order of the text.</summary>
    public static ImmutableArray<Forum> Read(Agreement agreement) => Read(agreement, new TextSpan(0, agreement.Text.Length));

    /// <summary>Those of the provisions whose own words lie in <paramref name="within"/>.</summary>
    public static ImmutableArray<Forum> Read(Agreement agreement, TextSpan within) =>
        [.. ProvisionWords.Of(agreement).Where(words => within.Contains(words.Span)).SelectMany(words => FactSentence.Of(agreement.Text, words.Span).SelectMany(sentence => Read(sentence, words.Provision)))
            .OrderBy(f => f.Span)];

    private static IEnumerable<Forum> Read(FactSentence sentence, IProvision provision)
    {
        if (Agreed().IsMatch(sentence.Text))
        {
            foreach (Match match in Court().Matches(sentence.Text))
            {
                var court = match.Groups["court"];
                yield return new Forum(
                    ForumKind.Jurisdiction, provision, sentence.SpanOf(court.Index, court.Index + court.Length), sentence.Text.Contains("専属", StringComparison.Ordinal));
            }
        }

        foreach (Match match in Law().Matches(sentence.Text))
        {
            var law = match.Groups["law"];
            yield return new Forum(ForumKind.GoverningLaw, provision, sentence.SpanOf(law.Index, law.Index + law.Length), false);
        }
    }

    // …を第一審の専属的合意管轄裁判所とする · …を第一審の専属的合意管轄とする · …の管轄に服する · …に提起する
    [GeneratedRegex("合意管轄とする|管轄裁判所と(?:する|します|し、|なる|して|定め)|を(?:第[一1]審の)?(?:専属的?)?(?:合意)?管轄(?:の)?裁判所|管轄に(?:服|属)|管轄(?:権)?を有する(?:もの)?と|(?:に|へ)(?:訴え?を)?提起する")]
    private static partial Regex Agreed();

    // 那覇地方裁判所 · 東京簡易裁判所又は東京地方裁判所 · 被告の本社所在地を管轄する地方裁判所; not 管轄裁判所 itself
    [GeneratedRegex(@"(?<court>(?:[^、。「」はが]{1,24}を管轄する)?(?:[\u4E00-\u9FFF々ヶ]{0,6})?(?:地方|簡易|高等|家庭)裁判所(?:[\u4E00-\u9FFF]{1,5}支部)?|[^、。「」はが]{1,24}を管轄する裁判所)")]
    private static partial Regex Court();

    // 準拠法は、日本法とする · 日本法に準拠する · 日本国の法律に従って解釈される
    [GeneratedRegex(@"準拠法は、?(?<law>[\u4E00-\u9FFF々ァ-ヶー・の]{2,16}?(?:法律?|法令))(?:と(?:する|します|し)|によ)|準拠法を、?(?<law>[\u4E00-\u9FFF々ァ-ヶー・の]{2,16}?(?:法律?|法令))と|(?<law>日本(?:国)?の?(?:法律|法令|法))(?:に(?:準拠|従って?(?:解釈|準拠)|基づき解釈|より解釈)|を(?:適用|準拠法と)|が適用)|(?<law>日本(?:国)?の?(?:法律|法令|法))を準拠法")]
    private static partial Regex Law();
}
