using System.Text.RegularExpressions;
using ContractBot.Agreements;

namespace ContractBot.Answering.Conversing;

/// <summary>
/// Whether a question speaks of one document without saying which: 「協定の有効期間は？」 means one, and is asked back where several have
/// one; 「有効期間は？」 is answered of all.
/// </summary>
internal static partial class OneDocument
{
    /// <summary>Whether <paramref name="question"/> does.</summary>
    public static bool IsMeant(string question) => Pattern().IsMatch(Folding.Compact(question));

    /// <summary>Those of <paramref name="agreements"/> whose titles have the word by which <paramref name="question"/> calls the document (覚書); all where none has.</summary>
    public static IReadOnlyList<Agreement> Called(string question, IReadOnlyList<Agreement> agreements)
    {
        var word = Pattern().Match(Folding.Compact(question)).Groups["word"].Value;
        var called = agreements.Where(a => word.Length > 0 && Folding.Compact(a.Title).Contains(word, StringComparison.Ordinal)).ToList();
        return called.Count > 0 ? called : agreements;
    }

    // 協定の有効期間は · この契約の · 契約書では; not 各契約の, どの契約, 協定の変更は
    [GeneratedRegex(@"\A(?:この|その|あの|例の|うちの|当社の)?(?:[\u4E00-\u9FFF]{2,6})?(?<word>契約|協定|覚書|規約|約款)書?(?:の(?!変更|更新|解除|解約|終了|締結|成立|一覧|数|種類)|では|だと)")]
    private static partial Regex Pattern();
}
