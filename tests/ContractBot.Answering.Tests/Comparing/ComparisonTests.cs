using ContractBot.Answering.Comparing;

namespace ContractBot.Answering.Tests.Comparing;

public class ComparisonTests
{
    private static readonly ClauseComparison Corpus = TestLibraries.ComparisonOf(TestLibraries.Corpus);
    private static readonly ClauseComparison InventedAndUnseen = TestLibraries.ComparisonOf(TestLibraries.InventedAndUnseen);
    private static readonly ClauseComparison Invented = TestLibraries.ComparisonOf(TestLibraries.Invented);

    // Read off the five agreements: value and place of each, in their order; "-" where there is no provision.
    [Theory]
    [InlineData("期間", "契約締結日から 令和8年3月31日（月） 第1条第1項 | 協定締結日から令和6年3月31日まで 第3条第1項 | 令和 〇〇 年 〇〇 月 〇〇 日から令和8年1月30日まで 第3条第1項 | 締結日より１年間 第4条第1項 | 締結日より１年間 第5条第1項")]
    [InlineData("自動更新", "- | 同一内容で1年間更新する 第3条第1項 | - | 満了日の翌日から１年間継続する 第4条第1項 | 満了日の翌日から１年間継続する 第5条第1項")]
    [InlineData("更新しない通知", "- | 有効期間満了の1か月前まで 第3条第1項 | - | 期間満了日まで 第4条第1項 | 期間満了日の１か月前まで 第5条第1項")]
    [InlineData("解約予告", "- | 解約予定日の1か月前まで 第3条第2項 | - | 解約予定日の１か月前まで 第4条第2項 | 解約予定日の１か月前まで 第5条第2項")]
    [InlineData("再委託", "この委託事業の全部を第三者に委託してはならない 第7条第1項 | 甲が書面又は電磁的記録により承諾した場合を除き、第三者にその取扱いを委託してはならない 別記1第12第1項 | 委託業務の全部を第三者に委託（…）してはならない 第7条第1項 | - | -")]
    [InlineData("支払", "第1項の規定に基づく前項の適法な請求書を受理した日から30日以内 第14条第3項 | - | 適法な精算払請求書を受領した日から起算して30日（以下「約定期間」という。）以内 第19条第2項 | - | -")]
    [InlineData("違約金", "契約金額の10分の1に相当する額 第45条第1項 | - | 委託費の百分の十に相当する金額 第38条第2項 | - | -")]
    [InlineData("管轄", "- | - | 那覇地方裁判所 第49条第1項 | 被告の本社所在地を管轄する地方裁判所 第9条第1項 | -")]
    [InlineData("準拠法", "- | - | - | 日本法 第9条第1項 | -")]
    [InlineData("書類の保存", "委託事業を実施した翌年度から5年間 第53条第1項 | - | 委託期間の属する年度の終了日の翌日から起算して 5 年間 第11条第2項 | - | -")]
    [InlineData("秘密保持の存続", "契約期間にかかるわらず 第54条第1項 | 有効期間終了後を問わず 第7条第1項 | 本契約が解除された後においても 第44条第1項 | 甲及び乙は、秘密情報を受領してから５年間、当該秘密情報について本条に基づく義務を負うものとする 第7条第4項 | 前条に規定する本協定の有効期間満了後３年間 第6条第1項")]
    [InlineData("契約不適合", "- | - | - | - | -")]
    public void Each_agreement_gives_its_value_or_none(string topic, string rows) =>
        Assert.Equal(rows, Rows(Corpus.Compare(topic)));

    // aoba-midoribank, chintai-sakura, itaku-hanayama, morikawa-shitei, nda-midori
    [Theory]
    [InlineData("期間", "協定締結の日から令和９年３月３１日まで 第6条第1項 | 令和六年十月一日から三年間 第2条第1項 | 令和７年４月１日から令和８年３月３１日まで 第2条第1項 | 令和7年4月1日から令和12年3月31日まで 第1条第1項 | 締結日から2年間 第7条第1項")]
    [InlineData("管轄", "- | - | 花山地方裁判所 第10条第1項 | - | -")]
    [InlineData("遅延利息", "- | 年十四・六パーセント 第3条第2項 | - | - | -")]
    [InlineData("違約金", "- | - | 委託料の年額の１０分の１に相当する額 第8条第2項 | - | -")]
    [InlineData("転貸", "- |  第6条第1項 | - | - | -")] // a topic of the user's own; an item says nothing without its chapeau
    [InlineData("備品", "- | - | - | 町に帰属する 第15条第1項 | -")]
    public void Agreements_of_other_kinds_do_as_well(string topic, string rows) =>
        Assert.Equal(rows, Rows(Invented.Compare(topic)));

    // Places alone, by reading: topics in staff's words, of which no table knows.
    [Theory]
    [InlineData("持ち出し", "- | 別記1第5第1項 | - | - | -")] // what somebody pays himself is called so as well, and is not meant
    [InlineData("資料の返還", "- | 別記1第10第1項 | - | 第5条第1項 | -")] // money paid back is none
    [InlineData("丸投げ", "第7条第1項 | - | 第7条第1項 | - | -")]
    [InlineData("口外禁止", "第54条第1項 | 第7条第1項 | 第44条第1項 | 第7条第2項 | 第6条第1項")] // what 秘密情報 means is not what is forbidden
    [InlineData("漏えい時の報告", "第39条第6項 | 別記1第15第1項 | 第6条第5項 | - | -")]
    [InlineData("領収書の保存", "第53条第1項 | - | 第11条第1項 | - | -")]
    [InlineData("知的財産の帰属", "第17条第1項 | - | 第30条第1項 | - | 第7条第1項")]
    [InlineData("契約の変更", "第8条第1項 | 第4条第1項 | 第13条第1項 | 第3条第1項 | 第4条第1項")]
    [InlineData("検査", "第11条第1項 | - | 第17条第1項 | - | -")] // the article that is called so, not the one that mentions its outcome
    [InlineData("印紙代", "- | - | - | - | -")]
    [InlineData("連絡窓口", "- | - | - | - | -")]
    public void A_topic_in_other_words_finds_its_provision_or_none(string topic, string places) =>
        Assert.Equal(places, Places(Corpus.Compare(topic)));

    // aoba-midoribank, chintai-sakura, itaku-hanayama, morikawa-shitei, nda-midori, kaede-rivermart, minase-lease, wakaba-orion
    [Theory]
    [InlineData("原状回復", "- | 第8条第1項 | - | 第14条第1項 | - | - | - | -")]
    [InlineData("保険の加入", "- | - | - | 第11条第1項 | - | 第10条第2項 | - | -")]
    [InlineData("事故の報告", "- | - | - | 別記第4第1項 | - | - | 第7条第1項 | -")]
    [InlineData("秘密情報の返還", "- | - | - | - | 第4条第1項 | - | - | -")]
    [InlineData("損害賠償の上限", "- | - | 第7条第1項 | - | - | - | - | -")]
    [InlineData("再委託の可否", "- | - | 第4条第1項 | 第3条第1項 | - | - | - | -")]
    [InlineData("鍵の管理", "- | - | - | - | - | - | - | -")]
    [InlineData("業務の引継ぎ", "- | - | - | - | - | - | - | -")]
    public void So_it_does_in_agreements_of_other_kinds(string topic, string places) =>
        Assert.Equal(places, Places(InventedAndUnseen.Compare(topic)));

    [Fact]
    public void In_what_two_agreements_differ_is_told_by_topic_with_both_values()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "下妻と大阪で違うところは？");

        Assert.StartsWith("2件の契約で定めの違う主な項目は9件あります。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["秘密保持の存続", "更新しない通知", "知的財産", "管轄", "準拠法", "損害賠償", "責任の制限", "公表", "費用負担"],
            answer.Text.Split('\n').Where(line => line.StartsWith('【')).Select(line => line.Trim('【', '】')));
        Assert.Contains("：期間満了日まで（第4条第1項（期間））[4]\n・『下妻市とサイボウズ株式会社との包括連携協定書』：期間満了日の１か月前まで（第5条第1項（期間））[5]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_each_other_only_what_is_on_the_topic_counts()
    {
        var answer = TestLibraries.Ask(TestLibraries.Corpus, "各協定で個人情報の持ち出しはどうなっている？");

        Assert.StartsWith("5件の契約を比べました。定めがあるのは1件です。\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["別記1第5第1項"], answer.Citations.Select(c => c.Locator));
    }

    [Theory]
    [InlineData("罰金", "違約金")]
    [InlineData("譲渡禁止", "権利義務の譲渡")]
    [InlineData("協定の変更", "変更")]
    [InlineData("Jurisdiction", "管轄")]
    [InlineData("外注", "再委託")]
    [InlineData("NDA", "秘密保持")]
    [InlineData("ドローン", "ドローン")]
    public void A_topic_is_known_by_what_people_call_it(string words, string topic) =>
        Assert.Equal(topic, Corpus.Compare(words).Topic);

    [Theory]
    [InlineData("再委託の定めがない契約は？", "5件の契約のうち、定めが見当たらないのは2件です。")]
    [InlineData("自動更新がある協定は？", "5件の契約を比べました。定めがあるのは3件です。")]
    [InlineData("違約金の定めを比べて", "5件の契約を比べました。定めがあるのは2件です。")]
    [InlineData("準拠法の定めがある契約は？", "5件の契約を比べました。定めがあるのは1件です。")]
    [InlineData("解約の予告期間は契約ごとにどう違う？", "5件の契約を比べました。定めがあるのは3件です。")]
    [InlineData("Compare jurisdiction", "5 agreements compared; 2 have a provision.")]
    public void A_question_over_all_agreements_says_how_many_have_it(string question, string lead) =>
        Assert.StartsWith(lead + "\n", TestLibraries.Ask(TestLibraries.Corpus, question).Text, StringComparison.Ordinal);

    [Fact]
    public void Every_topic_of_the_table_finds_itself() =>
        Assert.All(ComparisonTopics.All, topic => Assert.Same(topic, ComparisonTopics.Called(topic.Name)));

    private static string Places(Comparison comparison) => string.Join(" | ", comparison.Rows.Select(r => r.Citation?.Locator ?? "-"));

    private static string Rows(Comparison comparison) =>
        string.Join(" | ", comparison.Rows.Select(r => r.Citation is null ? "-" : $"{r.Value} {r.Citation.Locator}"));
}
