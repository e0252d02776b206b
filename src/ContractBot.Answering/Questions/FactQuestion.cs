using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>A question for what stands about an agreement as a whole: the day of its signing, or who a party is. 「乙は誰？」 · 「いつ結んだ？」</summary>
/// <param name="PartyWord">The party's short name; null where the day of signing is asked for.</param>
internal sealed partial record FactQuestion(string? PartyWord)
{
    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else.</summary>
    public static FactQuestion? Read(Question question)
    {
        var folded = Folding.Fold(question.Text);
        if (!question.References.IsEmpty || Occasion().IsMatch(folded) || (question.Kind & (QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks)) != 0)
        {
            return null;
        }

        if (AsksForSigning(folded))
        {
            return question.IsOnlyAbout(SpansOf(SigningWords().Matches(folded))) ? new FactQuestion((string?)null) : null;
        }

        return Party().Match(folded) is { Success: true } match && question.IsOnlyAbout(SpansOf(Party().Matches(folded)))
            ? new FactQuestion(match.Groups["party"].Value)
            : null;
    }

    /// <summary>Whether <paramref name="folded"/> asks on which day an agreement was signed.</summary>
    public static bool AsksForSigning(string folded) => Signing().IsMatch(folded);

    private static List<TextSpan> SpansOf(MatchCollection matches) => [.. matches.Select(m => new TextSpan(m.Index, m.Index + m.Length))];

    // 締結日は？ · いつ締結した？ · いつ結んだ契約ですか · 契約したのはいつ？
    [GeneratedRegex("締結日|契約日|調印日|(?:いつ|何日に|何年に)(?:締結|調印|結んだ|結ばれ|契約し|サイン|署名)|(?:締結|調印|契約)(?:した|された)?(?:の|日)?は(?:いつ|何日|何年)|結んだ(?:の|日)は(?:いつ|何日)|signing date|date of signing|when was .{0,60}signed|when did .{0,60} sign", RegexOptions.IgnoreCase)]
    private static partial Regex Signing();

    [GeneratedRegex("いつ|締結日?[ぁ-ん]*|契約日?[ぁ-ん]*|調印日?[ぁ-ん]*|結[んば][ぁ-ん]*|サイン|署名|日付|協定|記載|sign(?:ed|ing)?|date", RegexOptions.IgnoreCase)]
    private static partial Regex SigningWords();

    // 乙は誰？ · 甲ってどこ · 乙の名前は？ · who is party B
    [GeneratedRegex("(?<party>[甲乙丙丁])(?:(?:と)?は|って|とは|が)?、?(?:誰|だれ|どこ|どちら|何者|どなた|どの(?:会社|団体|法人))|(?<party>[甲乙丙丁])の(?:名称|名前|正式名称?|氏名|会社名|社名|商号)|(?:誰|だれ|どこ|どちら)が(?<party>[甲乙丙丁])(?![の-ん一-龯])")]
    private static partial Regex Party();

    // 「締結日から何日以内？」 asks for a time limit, 「乙はどこに届け出る？」 for a place.
    [GeneratedRegex("締結日(?:から|より|の翌|以降|後)|何日以内|どこ(?:に|で|へ|の|ま|か)|誰(?:に|の|と|へ|か)|どちら(?:に|の|か|で|へ)|とき|場合|たら")]
    private static partial Regex Occasion();
}
