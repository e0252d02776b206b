using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>
/// From when an amendment's changes hold: from the day that it states, else from its signing. A day that is left blank is no signing date.
/// </summary>
/// <param name="Default">For all changes that <paramref name="ByArticle"/> does not name; null where the text leaves it open.</param>
/// <param name="ByArticle">By number of the amendment's own article.</param>
internal sealed partial record EffectiveDates(DateOnly? Default, ImmutableDictionary<int, DateOnly> ByArticle)
{
    private const int LongestSentence = 300;

    /// <summary>The days of <paramref name="amendment"/>.</summary>
    public static EffectiveDates Of(Agreement amendment)
    {
        var words = AmendingText.Of(amendment).Words;
        var signedOn = BaseMatch.SignedOn(amendment);
        var general = new HashSet<DateOnly?>();
        var byArticle = ImmutableDictionary.CreateBuilder<int, DateOnly>();
        foreach (Match match in Sentence().Matches(words))
        {
            if (match.Length > LongestSentence || TermWords().IsMatch(match.Value))
            {
                continue;
            }

            foreach (Match effect in Effect().Matches(match.Value))
            {
                DateOnly? day = effect.Groups["signing"].Success ? signedOn
                    : JapaneseDate.FindAll(effect.Value).Select(d => (DateOnly?)d.Date).FirstOrDefault();
                var articles = OwnArticles().Match(effect.Value);
                if (articles.Success)
                {
                    foreach (var n in Numbers(articles))
                    {
                        if (day is { } known)
                        {
                            byArticle[n] = known;
                        }
                    }
                }
                else
                {
                    general.Add(day);
                }
            }
        }

        // Several days for the whole contradict each other: then none is taken.
        var stated = general.Count == 1 ? general.First() : null;
        return new EffectiveDates(general.Count == 0 ? signedOn : stated, byArticle.ToImmutable());
    }

    /// <summary>The day for changes that the provision at <paramref name="address"/> orders.</summary>
    public DateOnly? For(ProvisionAddress address) =>
        address.Article is { } article && ByArticle.TryGetValue(article, out var day) ? day : Default;

    /// <summary>All days on which something changes.</summary>
    public IEnumerable<DateOnly> All => ByArticle.Values.Concat(Default is { } day ? [day] : []);

    private static IEnumerable<int> Numbers(Match articles)
    {
        var numbers = articles.Groups["n"].Captures.Select(c => KanjiNumber.TryParse(c.Value, out var n) ? n : 0).ToList();
        return articles.Value.Contains("から", StringComparison.Ordinal) && numbers is [var first, var last] && last >= first && last - first < 100
            ? Enumerable.Range(first, last - first + 1)
            : numbers;
    }

    // このほか a sentence with its stop, or a line
    [GeneratedRegex(@"[^。\n]+")]
    private static partial Regex Sentence();

    // この変更契約は、令和7年10月1日から適用する · 本覚書は、締結の日から効力を生ずる · 第2条の規定は、令和8年1月1日から施行する
    // · 令和7年10月1日以後に受理した請求書について適用する · 令和7年10月1日から原契約を次のとおり変更する · 本覚書の効力発生日は、令和7年10月1日とする · 令和 年 月 日から適用する
    private const string Day = @"(?:(?<signing>(?:本|この|当該)?(?:変更)?(?:契約|協定|覚書|合意|書)?書?の?(?:締結|調印|契約|作成)(?:の)?日)|(?:明治|大正|昭和|平成|令和|西暦)?[0-9〇○●_元一二三四五六七八九十]{0,8}年[0-9〇○●_一二三四五六七八九十]{0,4}月[0-9〇○●_一二三四五六七八九十]{0,4}日)(?:付け?)?";

    [GeneratedRegex($@"(?:第[^、。]{{1,24}}条[^、。]{{0,20}}(?:規定)?は、?)?{Day}(?:から|より|以降(?:に|、)?|をもって|に|付けで)(?!締結)(?:、?(?:これを|遡って|遡及して|その))?(?:適用|効力を(?:生|発|有)|有効|施行|実施|発効)|{Day}以(?:後|降)に[^、。]{{1,30}}(?:について|から|に|より)適用|(?:効力発生日|発効日|適用日|変更日|施行日|適用開始日)(?:は|:|、)*{Day}|{Day}(?:から|より|をもって|付け?で)(?!、?\s*締結)、?[^。]{{0,40}}?(?:次|以下|下記)の(?:とおり|通り|ように)[^。]{{0,12}}(?:変更|改定|改め)")]
    private static partial Regex Effect();

    // 第1条及び第2条の規定は · 第1条から第3条までの規定は
    [GeneratedRegex($@"\A第(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})条(?:(?:、|及び|並びに|から)第(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})条)*(?:まで)?(?:の規定|による[^、。]*|の変更)?は")]
    private static partial Regex OwnArticles();

    // 契約期間は、令和7年4月1日から有効 speaks of the term, not of the amendment
    [GeneratedRegex(@"(?:契約|協定|委託|有効|履行|賃貸借|存続)(?:の)?期間|期間(?:は|を)")]
    private static partial Regex TermWords();
}
