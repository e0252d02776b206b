using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding;

/// <summary>Finds the expressions that can answer a kind of question: time limits, durations, amounts, numbers, parties, places.</summary>
internal static partial class AskedExpression
{
    private const string N = "[0-9〇一二三四五六七八九十百千]+";

    // 12か月 is no answer to 何年 by its form, and yet may be the only one that there is.
    private const double OtherUnitFactor = 0.5;

    /// <summary>Kinds that ask for an expression of a certain form.</summary>
    public const QuestionKind Kinds = QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch | QuestionKind.HowMany
        | QuestionKind.Who | QuestionKind.Where | QuestionKind.May | QuestionKind.Must;

    /// <summary>
    /// The expressions of <paramref name="folded"/> that fit any of <paramref name="kind"/>:
    /// all of the most telling form that is found at all.
    /// </summary>
    /// <param name="folded">Text folded unit for unit, so that spans are those of the text itself.</param>
    /// <param name="kind">What the question asks for.</param>
    /// <param name="unit">The unit that the question asks for: only expressions in it are found; null where it names none.</param>
    public static IReadOnlyList<TextSpan> FindAll(string folded, QuestionKind kind, AskedUnit? unit)
    {
        if (unit is not null)
        {
            return [.. unit.Form.Matches(folded).Select(m => new TextSpan(m.Index, m.Index + m.Length))];
        }

        foreach (var (pattern, _) in FormsOf(kind))
        {
            var matches = pattern.Matches(folded);
            if (matches.Count > 0)
            {
                return [.. matches.Select(m => new TextSpan(m.Index, m.Index + m.Length))];
            }
        }

        return [];
    }

    /// <summary>How well the best expression of <paramref name="folded"/> fits any of <paramref name="kind"/> and <paramref name="unit"/>, from 0 to 1.</summary>
    public static double Fitness(string folded, QuestionKind kind, AskedUnit? unit)
    {
        if (unit is not null)
        {
            return unit.Form.IsMatch(folded) ? 1 : OtherUnitFactor * Fitness(folded, kind, null);
        }

        var best = 0.0;
        foreach (var (pattern, fitness) in FormsOf(kind))
        {
            if (fitness > best && pattern.IsMatch(folded))
            {
                best = fitness;
            }
        }

        return best;
    }

    // The forms for each kind, the most telling first, with how surely such a form is what is asked for.
    private static IEnumerable<(Regex Form, double Fitness)> FormsOf(QuestionKind kind)
    {
        // 「いつまで続く？」 asks for a duration as well as for a day.
        if ((kind & QuestionKind.When) != 0 && (kind & QuestionKind.HowLong) != 0)
        {
            yield return (LimitPattern(), 1);
            yield return (DatePattern(), 1);
            yield return (DurationPattern(), 1);
            yield return (PromptnessPattern(), 0.3);
        }
        else if ((kind & QuestionKind.When) != 0)
        {
            yield return (LimitPattern(), 1);
            yield return (DatePattern(), 1);
            yield return (DurationPattern(), 0.7);
            yield return (PromptnessPattern(), 0.5);
        }
        else if ((kind & QuestionKind.HowLong) != 0)
        {
            yield return (DurationPattern(), 1);
            yield return (DatePattern(), 0.7);
            yield return (LimitPattern(), 0.6);
            yield return (PromptnessPattern(), 0.2);
        }

        if ((kind & QuestionKind.HowMuch) != 0)
        {
            yield return (AmountPattern(), 1);
        }

        if ((kind & QuestionKind.HowMany) != 0)
        {
            yield return (CountPattern(), 1);
        }

        if ((kind & QuestionKind.Where) != 0)
        {
            yield return (CourtPattern(), 1);
            yield return (PlacePattern(), 0.9);
            yield return (WherePattern(), 0.5);
        }

        if ((kind & QuestionKind.Who) != 0)
        {
            yield return (PartyPattern(), 0.5);
        }

        // Nearly every provision says may or must: it tells little, and nothing where something else is asked for.
        if ((kind & (QuestionKind.May | QuestionKind.Must)) != 0 && (kind & ~(QuestionKind.May | QuestionKind.Must) & Kinds) == 0)
        {
            yield return ((kind & QuestionKind.Must) != 0 ? DutyPattern() : PermissionPattern(), 0.6);
            yield return (ModalityPattern(), 0.4);
        }
    }

    // 7日以内 · 1か月前まで · 令和8年2月10日まで · 期間満了日まで; not 昭和45年法律, 第2条
    [GeneratedRegex($@"(?<!(?:昭和|平成|令和|明治|大正)[ \u3000]*){N}[ \u3000]*(?:営業日|日間|日|週間|か月|ヶ月|カ月|ヵ月|箇月|ケ月|月|年|時間)[ \u3000]*(?:以内|前|以上前|後)(?:まで)?|(?:期日|期限|満了日|満了の日|終了日|末日|[0-9]日)までに?|{N}[ \u3000]*年[ \u3000]*{N}[ \u3000]*月[ \u3000]*{N}[ \u3000]*日(?:\([日月火水木金土]\))?[ \u3000]*まで")]
    private static partial Regex LimitPattern();

    // 5年間 · 1年間 · 60日
    [GeneratedRegex($@"(?<!(?:昭和|平成|令和|明治|大正)[ \u3000]*){N}[ \u3000]*(?:年間|か月間|ヶ月間|カ月間|ヵ月間|箇月間|日間|週間|時間)|(?<!(?:昭和|平成|令和|明治|大正)[ \u3000]*){N}[ \u3000]*(?:年|か月|ヶ月|カ月|ヵ月|箇月|日)(?![ \u3000]*(?:[0-9]|法律|勅令|政令|省令|告示|通商|大蔵|公正|条|月))")]
    private static partial Regex DurationPattern();

    // 令和8年1月30日 · 2025年4月1日 · 締結日 · 午前9時から
    [GeneratedRegex($@"午[前後][ \u3000]*{N}[ \u3000]*時|(?:令和|平成|昭和)?[ \u3000]*(?:{N}|元)[ \u3000]*年[ \u3000]*{N}[ \u3000]*月[ \u3000]*{N}[ \u3000]*日|締結日|締結の日|満了日|契約締結日")]
    private static partial Regex DatePattern();

    // 直ちに · 速やかに · あらかじめ
    [GeneratedRegex("直ちに|ただちに|速やかに|すみやかに|遅滞なく|あらかじめ|予め|事前に|その都度|随時|いつでも|[^、。]{1,12}前に|[^、。]{1,12}[後時]に")]
    private static partial Regex PromptnessPattern();

    // 50万円 · 年2.50% · 百分の十 · 10分の1 · 実費 · 免除する
    [GeneratedRegex($@"(?:金[ \u3000]*)?[0-9〇○一二三四五六七八九十百千万億,，、 \u3000]*[0-9〇○一二三四五六七八九十百千万億]+[ \u3000]*(?:万|千|億)?円|年?利?[ \u3000]*[0-9.]+[ \u3000]*(?:%|パーセント|割|分)|{N}[ \u3000]*分の[ \u3000]*{N}|無償|無料|実費|免除|定める率|決定する率|基づいて算定した金額")]
    private static partial Regex AmountPattern();

    // 2通 · 印刷物の報告書2部 · 1部
    [GeneratedRegex($@"{N}[ \u3000]*(?:(?<!一)部|通|回|人|名|件|個|冊|枚|社|台|本|店舗|世帯|戸|室|箇所|か所)")]
    private static partial Regex CountPattern();

    // 甲及び乙は · 乙に · 甲の負担
    [GeneratedRegex("(?:甲及び乙|甲と乙|甲又は乙|甲乙[^はがの、。]{0,4}|甲|乙|丙|相手方|委託者|受託者|賃貸人|賃借人|発注者|受注者|貸主|借主|買主|売主|両当事者|当事者|開示者|受領者)(?:それぞれ)?(?:は|が|に対し|に|の負担|へ|から)")]
    private static partial Regex PartyPattern();

    // 東京地方裁判所
    [GeneratedRegex("[^、。「」は]{0,16}(?:地方|簡易|家庭|高等)裁判所|裁判所を[^。]{0,12}(?:管轄|合意)")]
    private static partial Regex CourtPattern();

    // 作業場所 · 本社所在地を管轄する裁判所; 就業場所の変更 names no place
    [GeneratedRegex("[^、。「」は]{0,16}(?:裁判所|場所|事業所|口座|本店|本社所在地|所在地)(?!の)")]
    private static partial Regex PlacePattern();

    // 委託者の事務所において · 会計課に納付する · 自宅で
    [GeneratedRegex("[^、。「」は]{0,16}(?:において|(?:課|係|室|窓口|事務所|支店|本社|工場|倉庫|庁舎|自宅|営業所)(?:に|へ|で|にて))")]
    private static partial Regex WherePattern();

    // 承認を得なければならない · 通知を要しない
    [GeneratedRegex("なければならな|なければならぬ|ねばならな|要しない|てはならない|義務を負|を得るものとする|受けるものとする|この限りで(?:は)?ない")]
    private static partial Regex DutyPattern();

    // することができる · してはならない
    [GeneratedRegex("てはならない|てはならず|ことができない|ことはできない|禁止|ことができる|できるものとする|この限りで(?:は)?ない")]
    private static partial Regex PermissionPattern();

    // してはならない · することができる · 承認を得なければならない
    [GeneratedRegex("てはならない|してはならず|ことができない|ことはできない|禁止|ことができる|できるものとする|なければならない|なければならぬ|ねばならない|要しない|この限りで(?:は)?ない|ものとする|承諾|承認|同意")]
    private static partial Regex ModalityPattern();
}
