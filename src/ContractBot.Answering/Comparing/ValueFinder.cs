using System.Text;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Comparing;

/// <summary>Finds the words of a provision that can stand in a table for the whole: 3年間, 満了日の1か月前まで, 那覇地方裁判所.</summary>
internal static partial class ValueFinder
{
    // Longest value in UTF-16 units: what a cell of a table can hold.
    private const int Longest = 60;

    // Words that stand for others: 以下同じ · 次の各号のとおりとする
    private static readonly string[] Leaning = ["以下", "次の各号", "次のとおり", "次に掲げる", "別に"];

    /// <summary>The value; null where nothing in <paramref name="evidence"/> is short enough. What stands in brackets may be left out, as （…）.</summary>
    public static string? Find(ValueForm form, Evidence evidence)
    {
        var text = evidence.Passage.Agreement.Text;
        if (form is ValueForm.Court or ValueForm.Law)
        {
            var kind = form == ValueForm.Court ? ForumKind.Jurisdiction : ForumKind.GoverningLaw;
            return ForumReader.Read(evidence.Passage.Agreement, evidence.Passage.Span).FirstOrDefault(f => f.Kind == kind)?.Span.Slice(text);
        }

        var sentences = SentenceCutter.Cut(evidence.Passage).OrderByDescending(s => s.Span == evidence.Focus.Span).ToList();

        // An item says nothing without its chapeau: 「転貸すること」 may be what is forbidden.
        var whole = sentences.Where(s => s.Item is null).Select(s => s.Span.Slice(text)).ToList();
        return sentences.Select(s => InSentence(form, s.Span.Slice(text))).FirstOrDefault(found => found is not null)
            ?? (evidence.Focus.Item is null ? whole.Select(Predicate).FirstOrDefault(found => found is not null) : null);
    }

    private static string? InSentence(ValueForm form, string sentence)
    {
        var folded = Folding.Fold(sentence);
        var span = form switch
        {
            ValueForm.Term => First(TermPattern(), folded) ?? Expression(folded, QuestionKind.HowLong),
            ValueForm.Renewal => First(RenewalPattern(), folded),
            ValueForm.Survival => First(SurvivalPattern(), folded) ?? Expression(folded, QuestionKind.HowLong),
            ValueForm.Duration => Expression(folded, QuestionKind.HowLong),
            ValueForm.Limit => First(LimitPattern(), folded) ?? Expression(folded, QuestionKind.When),
            ValueForm.Amount => First(AmountPattern(), folded) ?? Expression(folded, QuestionKind.HowMuch),
            _ => null,
        };
        return span?.Slice(sentence).Trim();
    }

    private static TextSpan? Expression(string folded, QuestionKind kind) =>
        AskedExpression.FindAll(folded, kind, null) is [var first, ..] ? first : null;

    private static TextSpan? First(Regex form, string folded) =>
        form.Match(folded) is { Success: true } match && match.Length <= Longest ? new TextSpan(match.Index, match.Index + match.Length) : null;

    // The last clause, with those before it that it cannot be read without.
    private static string? Predicate(string sentence)
    {
        var words = sentence.Length > Longest ? WithoutBrackets(sentence) : sentence;
        var folded = Folding.Fold(words);
        var segments = Segment.Cut(folded);
        if (segments.Count == 0)
        {
            return null;
        }

        var end = folded.EndsWith('。') ? folded.Length - 1 : folded.Length;
        var first = segments.Count - 1;
        while (first > 0 && Segment.HangsOn(segments[first].Slice(folded), segments[first - 1].Slice(folded)) && end - segments[first - 1].Start <= Longest)
        {
            first--;
        }

        var value = words[segments[first].Start..end].Trim();
        return value.Length is > 1 and <= Longest && Segment.IsBalanced(value) && !Leaning.Any(l => value.StartsWith(l, StringComparison.Ordinal)) ? value : null;
    }

    // 第三者に委託（乙から…を含む。）してはならない → 第三者に委託（…）してはならない
    private static string WithoutBrackets(string sentence)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var unit in sentence)
        {
            depth += unit is '（' or '(' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(unit);
            }
            else if (unit is '）' or ')' && --depth == 0)
            {
                kept.Append("（…）");
            }
        }

        return kept.ToString();
    }

    private const string N = "[0-9〇一二三四五六七八九十百千元○]+";
    private const string S = @"[ \u3000]*";
    private const string Unit = "(?:営業日|日間|日|週間|か月|ヶ月|カ月|ヵ月|箇月|ケ月|月|年間|年)";
    private const string Date = $@"(?:令和|平成)?{S}{N}{S}年{S}{N}{S}月{S}{N}{S}日";

    // A value begins with a noun, which kana other than の do not run into.
    private const string Noun = @"[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9々の]";

    // 締結日から令和6年3月31日まで · 締結日より1年間 · 令和8年4月1日から 令和9年3月31日(水)
    [GeneratedRegex($@"(?:{Date}|{Noun}{{1,14}}){S}(?:から起算して|から|より)[ \u3000、]*(?:{Date}(?:\([日月火水木金土]\))?(?:まで)?|(?:{Noun}{{0,8}}{S})?{N}{S}{Unit})")]
    private static partial Regex TermPattern();

    // 同一内容で1年間更新する · 満了日の翌日から1年間継続する
    [GeneratedRegex($@"(?:{Noun}{{1,12}}(?:で|から|より|にて))?[^、。「」()はが\n]{{0,6}}?(?:自動的に|{N}{S}{Unit})[^、。「」()\n]{{0,12}}(?:更新|継続|延長)(?:される|する|できる)?")]
    private static partial Regex RenewalPattern();

    // 有効期間満了後3年間 · 有効期間終了後を問わず · 契約期間にかかわらず
    [GeneratedRegex($@"(?!の){Noun}{{0,14}}(?:が|を)?(?:満了|終了|完了|解除|解約|消滅|退職)(?:した|された|の)?後(?:[^、。「」()は\n]{{0,6}}{N}{S}{Unit}|を問わず|も同様|においても|も)|(?!の){Noun}{{0,10}}期間に?かか[わる]+らず")]
    private static partial Regex SurvivalPattern();

    // 期間満了日の1か月前まで · 請求書を受領した日から起算して30日(以下「約定期間」という。)以内
    [GeneratedRegex($@"(?:{Noun}{{1,12}}[をが]{Noun}{{1,4}}した)?{Noun}{{0,14}}[日時後前了](?:の|から(?:起算して)?|より)?{S}{N}{S}{Unit}(?:\([^()]{{0,30}}\))?{S}(?:以内|前まで|以上前|前)|{Noun}{{0,8}}満了日まで")]
    private static partial Regex LimitPattern();

    // 契約金額の10分の1に相当する額 · 年14.6% · 財務大臣が決定する率 · 金〇〇,〇〇〇円
    [GeneratedRegex($@"{Noun}{{0,14}}の{S}{N}{S}分の{S}{N}(?:に相当する(?:金)?額)?|年利?{S}[0-9.〇一二三四五六七八九十・]+{S}(?:%|パーセント)|{Noun}{{1,8}}が決定する率|(?:金{S})?[0-9〇○＿_][0-9〇○,、_＿ \u3000]*円(?:{Noun}{{0,4}}を超えない範囲)?")]
    private static partial Regex AmountPattern();
}
