using ContractBot.Benchmarks.Generating;

namespace ContractBot.Benchmarks.Questions;

/// <summary>Questions as an office puts them to generated agreements: most name an agreement by a party or by its title, some name none.</summary>
internal static class GeneratedQuestions
{
    private const ulong Seed = 7;

    private static readonly string[] OfOne =
    [
        "{乙}との契約はいつまで？", "{乙}との契約を解約するには、いつまでに何をすればいい？", "{甲}と{乙}の契約で、再委託はできる？",
        "{乙}に支払うのは検査から何日以内？", "{乙}の契約の裁判所はどこ？", "{甲}の{題}で、秘密保持の義務は終了後も続く？",
        "{乙}が遅れたら違約金はいくら？", "{題}の目的は？（{乙}）", "{乙}との契約は自動で更新されますか", "{乙}の義務を一覧にして",
        "{甲}は{乙}の事務所に立ち入れる？", "{乙}から預かった資料はいつ返す？", "{乙}の契約金額は？", "{乙}で事故が起きたらどうする？",
        "{乙}の契約で反社会的勢力だったらどうなる", "What is the term of the agreement with {乙}?", "{乙}との契約の第5条第2項は？",
    ];

    private static readonly string[] OfNone =
    [
        "再委託するときは誰の承諾が必要？", "契約の変更はどうやってするの", "自動更新の契約はどれ？", "損害賠償の上限がある契約はありますか",
        "災害のとき毛布を頼める相手は？", "著作権は誰のもの？", "個人情報が漏れたら何時間以内に報告する？", "ドローンを使う業務はある？",
        "秘密情報に当たらないものは何？", "今月中に期限が来るものは？", "管轄裁判所が霧坂地方裁判所の契約は", "こんにちは", "有給休暇は何日もらえる？",
    ];

    /// <summary>So many questions to the first so many agreements; the same in every run.</summary>
    public static IEnumerable<string> To(int agreements, int questions)
    {
        var random = new SeededRandom(Seed);
        for (var i = 0; i < questions; i++)
        {
            var about = GeneratedCorpus.Agreement(random.Below(agreements));
            yield return random.Chance(70)
                ? random.Pick(OfOne)
                    .Replace("{甲}", about.Parties[0], StringComparison.Ordinal)
                    .Replace("{乙}", about.Parties[1], StringComparison.Ordinal)
                    .Replace("{題}", about.Title, StringComparison.Ordinal)
                : random.Pick(OfNone);
        }
    }
}
