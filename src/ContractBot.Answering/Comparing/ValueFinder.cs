using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;

namespace ContractBot.Answering.Comparing;

/// <summary>Finds the words of a provision that can stand in a table for the whole: 契約金額の10分の1, 承諾を得なければならない.</summary>
internal static partial class ValueFinder
{
    /// <summary>The clause of <paramref name="evidence"/> on <paramref name="topic"/>. Words of another matter in the same provision are never its value.</summary>
    public static ShownClause Find(ComparisonTopic topic, Evidence evidence)
    {
        var text = evidence.Passage.Agreement.Text;
        var sentences = SentenceCutter.Cut(evidence.Passage).OrderByDescending(s => s.Span == evidence.Focus.Span).ToList();

        // An item says nothing without its chapeau: 「転貸すること」 may be what is forbidden.
        if (topic.Value == ValueForm.Predicate)
        {
            var predicate = evidence.Focus.Item is not null
                ? null
                : sentences.Where(s => s.Item is null).Select(s => SentenceWords.Predicate(s.Span.Slice(text))).FirstOrDefault(found => found is not null);
            return new ShownClause(evidence.Passage, evidence.Focus, predicate);
        }

        var sentence = sentences.Find(s => topic.IsOn(s.Compact)) ?? evidence.Focus;
        return Only(topic.Value, sentence.Span.Slice(text)) is { } value
            ? new ShownClause(evidence.Passage, sentence, value)
            : sentence.Item is null ? ShownClause.Of(evidence.Passage, sentence)
            : new ShownClause(evidence.Passage, sentence, null);
    }

    /// <summary>Whether <paramref name="words"/> state an amount or a rate.</summary>
    public static bool HasAmount(string words) => AmountPattern().IsMatch(Folding.Fold(words));

    // The value, where the sentence has just one.
    private static string? Only(ValueForm form, string sentence)
    {
        var folded = Folding.Fold(sentence);
        var found = form switch
        {
            ValueForm.Amount => AmountPattern().Matches(folded),
            ValueForm.Renewal => RenewalPattern().Matches(folded),
            _ => null,
        };
        return found is [{ Length: <= SentenceWords.Longest } match] ? sentence.Substring(match.Index, match.Length).Trim() : null;
    }

    private const string N = "[0-9〇一二三四五六七八九十百千元○]+";
    private const string S = @"[ \u3000]*";
    private const string Unit = "(?:日間|日|週間|か月|ヶ月|カ月|ヵ月|箇月|ケ月|月|年間|年)";

    // A value begins with a noun, which kana other than の do not run into.
    private const string Noun = @"[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9々の]";

    // 同一内容で1年間更新する · 満了日の翌日から1年間継続する
    [GeneratedRegex($@"(?:{Noun}{{1,12}}(?:で|から|より|にて))?[^、。「」()はが\n]{{0,6}}?(?:自動的に|{N}{S}{Unit})[^、。「」()\n]{{0,12}}(?:更新|継続|延長)(?:される|する|できる)?")]
    private static partial Regex RenewalPattern();

    // 契約金額の10分の1に相当する額 · 年14.6% · 財務大臣が決定する率 · 月額金〇〇,〇〇〇円
    [GeneratedRegex($@"{Noun}{{0,14}}の{S}{N}{S}分の{S}{N}(?:に相当する(?:金)?額)?|年利?{S}[0-9.〇一二三四五六七八九十・]+{S}(?:%|パーセント)|{Noun}{{1,8}}が決定する率|(?:(?:月額|年額|日額|総額){S})?(?:金{S})?[0-9〇○＿_][0-9〇○,、_＿ \u3000]*円(?:{Noun}{{0,4}}を超えない範囲)?")]
    private static partial Regex AmountPattern();
}
