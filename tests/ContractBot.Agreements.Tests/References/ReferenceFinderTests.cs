using ContractBot.Agreements.References;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.References;

public class ReferenceFinderTests
{
    // The words under test stand in 第9条第3項.
    private const string Before = """
        業務委託契約書
        某市（以下「甲」という。）と某社（以下「乙」という。）は、次のとおり契約（以下「本契約」という。）を締結する。
        第1章 総則
        （目的）
        第1条 乙は、次の業務を行う。ただし、休日を除く。
        (1) 清掃
        (2) 警備
        ア 夜間
        イ 昼間
        ウ 休日
        (3) その他
        （期間）
        第2条 期間は1年とする。ただし、更新できる。この場合は、書面による。
        2 期間は延長できる。
        （報告）
        第3条 乙は、報告する。
        第二章 雑則
        （費用）
        第4条の2 費用は、乙の負担とする。
        （解除）
        第5条 甲は、解除できる。
        2 乙も、同様とする。
        (1) あ
        (2) い
        （協議）
        第9条 協議する。
        2 書面による。
        (1) か
        (2) き
        3 
        """;

    private const string After = """

        4 その他。
        （管轄）
        第10条 管轄は、別に定める。
        （管轄の特例）
        第10条 特例を設ける。
        本契約の締結を証するため、本書2通を作成する。
        令和7年4月1日
        甲 某市
        乙 某社
        別記１
        個人情報取扱特記事項
        （基本的事項）
        第1 乙は、個人情報を守る。
        （秘密）
        第2 乙は、秘密を守る。
        2 退職後も、同様とする。
        """;

    [Theory]
    // by number
    [InlineData("第1条の規定", "第1条→a1")]
    [InlineData("第１条第１項第２号の業務", "第１条第１項第２号→a1p1i2")]
    [InlineData("第一条第一項第二号イの業務", "第一条第一項第二号イ→a1p1i2s2")]
    [InlineData("第 5 条 第 2 項", "第5条第2項→a5p2")]
    [InlineData("第5条2項2号", "第5条2項2号→a5p2i2")]
    [InlineData("第5条（解除）第2項", "第5条（解除）第2項→a5p2")]
    [InlineData("第4条の2の規定", "第4条の2→a4b2")]
    [InlineData("第4条の2に定める費用", "第4条の2→a4b2")]
    [InlineData("第4条の2に従い", "第4条の2→a4b2")]
    [InlineData("第3条の3か月前", "第3条→a3")]
    [InlineData("第3条の一部", "第3条→a3")]
    [InlineData("第3条第1項", "第3条第1項→a3p1")] // an article without numbered paragraphs has one
    [InlineData("第1条第2号", "第1条第2号→a1p1i2")]
    [InlineData("第5条第2号", "第5条第2号→a5p2i2")] // of the paragraph that has items
    [InlineData("第10条の定め", "第10条→a10 | a10-2")]
    // parts of a provision
    [InlineData("第1条ただし書", "第1条ただし書→a1p1/proviso")]
    [InlineData("第2条第1項但書", "第2条第1項但書→a2p1/proviso")]
    [InlineData("第2条第1項本文", "第2条第1項本文→a2p1/main")]
    [InlineData("第2条第1項後段", "第2条第1項後段→a2p1/later")]
    [InlineData("第5条第2項各号列記以外の部分", "第5条第2項各号列記以外の部分→a5p2/chapeau")]
    [InlineData("第5条第2項各号のいずれか", "第5条第2項各号→a5p2/items")]
    [InlineData("前項の各号", "前項の各号→a9p2/items")]
    // from where the words stand
    [InlineData("前条の規定", "前条→a5")]
    [InlineData("前々条の規定", "前々条→a4b2")]
    [InlineData("前２条及び前三条", "前２条→a4b2 a5; 前三条→a3 a4b2 a5")]
    [InlineData("次条の定め", "次条→a10")]
    [InlineData("前各条", "前各条→a1~a5 (5)")]
    [InlineData("前項", "前項→a9p2")]
    [InlineData("前二項", "前二項→a9p1 a9p2")]
    [InlineData("前各項", "前各項→a9p1 a9p2")]
    [InlineData("次項", "次項→a9p4")]
    [InlineData("前項第1号又は第2号", "前項第1号→a9p2i1; 第2号→a9p2i2")]
    [InlineData("本条、この条、本項及び本条第1項", "本条→a9; この条→a9; 本項→a9p3; 本条第1項→a9p1")]
    [InlineData("第1項及び第2項第1号", "第1項→a9p1; 第2項第1号→a9p2i1")]
    // ranges and lists
    [InlineData("第1条から第3条まで", "第1条から第3条まで→a1 a2 a3")]
    [InlineData("第１条～第３条", "第１条～第３条→a1 a2 a3")]
    [InlineData("第一条乃至第三条", "第一条乃至第三条→a1 a2 a3")]
    [InlineData("第1条から前条まで", "第1条から前条まで→a1~a5 (5)")]
    [InlineData("第1項から前項まで", "第1項から前項まで→a9p1 a9p2")]
    [InlineData("第1条第1項第1号から第3号まで", "第1条第1項第1号から第3号まで→a1p1i1 a1p1i2 a1p1i3")]
    [InlineData("第1条第1項第2号イからウまで", "第1条第1項第2号イからウまで→a1p1i2s2 a1p1i2s3")]
    [InlineData("第3条、第4条の2並びに第5条第1項及び第2項", "第3条→a3; 第4条の2→a4b2; 第5条第1項→a5p1; 第2項→a5p2")]
    [InlineData("第3条及び第2項", "第3条→a3; 第2項→a9p2")] // article 3 was said without a paragraph
    // what was said before
    [InlineData("第5条第1項の規定、同条第2項及び同項第2号", "第5条第1項→a5p1; 同条第2項→a5p2; 同項第2号→a5p2i2")]
    [InlineData("第2条第1項の規定は、同項ただし書とともに", "第2条第1項→a2p1; 同項ただし書→a2p1/proviso")]
    [InlineData("第5条第2項第1号の場合、同号の期間", "第5条第2項第1号→a5p2i1; 同号→a5p2i1")]
    [InlineData("同条に定める", "同条→dangling NothingMentioned")]
    // laws
    [InlineData("民法第90条", "民法第90条→law 民法 第90条")]
    [InlineData("民法の第90条", "民法の第90条→law 民法 第90条")]
    [InlineData("民法（明治29年法律第89号）第140条又は第142条", "民法（明治29年法律第89号）第140条→law 民法 第140条; 第142条→law 民法 第142条")]
    [InlineData("会社法第2条第3号、同条第4号及び同法第5条", "会社法第2条第3号→law 会社法 第2条第3号; 同条第4号→law 会社法 第2条第4号; 同法第5条→law 会社法 第5条")]
    [InlineData("乙が個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）第2条の定め、法第3条", "個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）第2条→law 個人情報の保護に関する法律 第2条; 法第3条→law 個人情報の保護に関する法律 第3条")]
    [InlineData("地方自治法施行令第167条の2第1項第1号", "地方自治法施行令第167条の2第1項第1号→law 地方自治法施行令 第167条の2第1項第1号")]
    [InlineData("某市契約規則第5条及び某市財務規則の第1条", "某市契約規則第5条→law 某市契約規則 第5条; 某市財務規則の第1条→law 某市財務規則 第1条")]
    [InlineData("本契約及び民法第5条", "民法第5条→law 民法 第5条")]
    [InlineData("著作権法第27条（翻訳権）及び第28条", "著作権法第27条→law 著作権法 第27条; 第28条→law 著作権法 第28条")]
    [InlineData("特許法（昭和34年法律第121号）に規定する特許権", "特許法（昭和34年法律第121号）→law 特許法")]
    [InlineData("次の方法第1条", "第1条→a1")] // 方法 is no law
    // other agreements, and this one by name
    [InlineData("原契約第5条及び第6条", "原契約第5条→other 原契約; 第6条→other 原契約")]
    [InlineData("令和5年4月1日付け基本契約書（以下「基本契約」という。）第3条", "基本契約書（以下「基本契約」という。）第3条→other 基本契約書")]
    [InlineData("「某市と某社との基本協定書」第2条", "「某市と某社との基本協定書」第2条→other 某市と某社との基本協定書")]
    [InlineData("本契約第1条、この契約書第2条及び業務委託契約書第3条", "本契約第1条→a1; この契約書第2条→a2; 業務委託契約書第3条→a3")]
    // attachments and chapters
    [InlineData("別記１のとおり", "別記１→s1")]
    [InlineData("別記第1号のとおり", "別記第1号→s1")]
    [InlineData("別記１「個人情報取扱特記事項」", "別記１「個人情報取扱特記事項」→s1")]
    [InlineData("別記1第2第2項", "別記1第2第2項→s1a2p2")]
    [InlineData("特記事項第1及び個人情報取扱特記事項第2", "特記事項第1→s1a1; 特記事項第2→s1a2")]
    [InlineData("別紙様式第5号及び第3号様式", "別紙様式第5号→dangling NoSuchAttachment; 第3号様式→dangling NoSuchAttachment")]
    [InlineData("前章、本章及び第1章", "前章→a1 a2 a3; 本章→a4b2~a10-2 (5); 第1章→a1 a2 a3")]
    [InlineData("前文に定める", "前文→preamble")]
    // what points to nothing
    [InlineData("第7条", "第7条→dangling NoSuchArticle a5 a9")]
    [InlineData("第5条第3項", "第5条第3項→dangling NoSuchParagraph a5p2")]
    [InlineData("第5条第2項第3号", "第5条第2項第3号→dangling NoSuchItem a5p2i2")]
    [InlineData("第1条第1項第2号カ", "第1条第1項第2号カ→dangling NoSuchSubItem a1p1i2")]
    [InlineData("第3条ただし書", "第3条ただし書→dangling NoProviso a3p1")]
    // no references
    [InlineData("同条件、前条件、次条件及び各条項", "")]
    [InlineData("第三者、第1回、第一審、第1四半期", "")]
    [InlineData("個別記載、別表示及び以前文書", "")]
    [InlineData("公告第5号、第3号被保険者", "")]
    public void The_words_mean(string words, string meanings)
    {
        var agreement = Parsed.Text(Before + "乙は、" + words + "。" + After);

        var found = agreement.References.Where(r => r.From.Address.Anchor == "a9p3")
            .Select(r => $"{string.Concat(r.Span.Slice(agreement.Text).Where(c => c != ' '))}→{ReferenceRenderer.Meaning(r)}");

        Assert.Equal(meanings, string.Join("; ", found));
    }

    [Theory]
    [InlineData("第1条を守る。", "a1")] // the body's, since the attachment counts 第1, 第2
    [InlineData("第1を守る。", "")] // a number alone is a reference only where the words around it say so
    [InlineData("第1の規定による。", "s1a1")]
    [InlineData("本契約第5条を守る。", "a5")]
    [InlineData("前項の規定", "dangling NoSuchParagraph s1a3p1")]
    public void Within_an_attachment_the_words_mean(string words, string meaning)
    {
        var agreement = Parsed.Text(Before + "次のとおり。" + After + "\n（その他）\n第3 乙は、" + words);

        Assert.Equal(meaning, string.Join("; ", agreement.References.Where(r => r.From.Address.Anchor == "s1a3p1").Select(ReferenceRenderer.Meaning)));
    }

    [Fact]
    public void A_range_that_runs_backwards_means_both_its_ends()
    {
        var agreement = ContractBot.Agreements.Tests.Parsing.Parsed.Text("規約\n第1条 甲は、払う。\n第2条 第3条から前条までの規定により、乙は、返す。\n第3条 乙は、届ける。\n");

        Assert.Equal(["a1", "a3"], agreement.References[0].Targets.Select(t => t.Provision.Address.Anchor).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_attachment_counted_by_articles_means_its_own_first_and_then_the_bodys()
    {
        var agreement = Parsed.Text("""
            契約書
            第1条 甲は、あ。
            第2条 乙は、い。
            第3条 甲は、う。
            本契約の締結を証する。
            別紙
            業務仕様書
            第1条 乙は、第2条及び第3条による。
            第2条 別表（契約書第1条関係）のとおり。
            """);

        Assert.Equal(["s1a2", "a3", "dangling NoSuchAttachment", "a1"], agreement.References.Select(ReferenceRenderer.Meaning));
    }

    [Theory]
    [InlineData("第5条中「一月」を「二月」に改める。", "other")]
    [InlineData("第7条を次のとおり改める。", "other")]
    [InlineData("原契約第9条の次に次の1条を加える。", "other 原契約")]
    [InlineData("第3条を削る。", "other")]
    [InlineData("「第3条」を「第4条」に改める。", "other; other")]
    [InlineData("前条の規定は、令和7年4月1日から適用する。", "a1")]
    public void In_an_agreement_that_changes_another_changed_places_are_the_others(string words, string meanings)
    {
        var agreement = Parsed.Text("委託契約の一部を変更する契約書\n第1条 変更は、次のとおりとする。\n第2条 " + words + "\n第3条 その他。\n");

        Assert.Equal(meanings, string.Join("; ", agreement.References.Where(r => r.From.Address.Anchor == "a2p1").Select(ReferenceRenderer.Meaning)));
    }

    [Fact]
    public void Versions_of_one_article_are_all_meant_and_a_version_means_itself()
    {
        var agreement = Parsed.Text("""
            契約書
            （委託費）
            【課税の場合】
            第1条 一円とする。
            2 前項の額は、税を含む。
            【免税の場合】
            第1条 二円とする。
            2 前項の額は、第1条第1項による。
            （支払）
            第2条 前条第1項の額を支払う。
            """);

        Assert.Equal(["a1p1", "a1v2p1", "a1v2p1", "a1p1 a1v2p1"], agreement.References.Select(ReferenceRenderer.Meaning));
        Assert.All(agreement.References, r => Assert.Equal(ReferenceStatus.Resolved, r.Status));
    }

    [Fact]
    public void Supplementary_provisions_call_their_numbered_lines_paragraphs()
    {
        var agreement = Parsed.Text("利用規約\n第1条 あ。\n第2条 い。\n附則\n1 この規約は、公布の日から施行する。\n2 前項の規定にかかわらず、附則第1項による。\n");

        Assert.Equal(["s1a1", "s1a1"], agreement.References.Select(ReferenceRenderer.Meaning));
    }

    [Fact]
    public void A_reference_across_a_wrapped_line_is_one()
    {
        var agreement = Parsed.Text("""
            契約書
            第1条 甲は、乙に対し、業務を委託する。甲及び乙は、信義に従い誠実に履行する。この契約の解釈は、
            日本国の法令による。
            第2条 前項の規定にかかわらず、甲が別に指定するところにより、乙は、前条の業務を処理し、第
            １条の規定を守り、民法第
            90条に反してはならない。
            """);

        Assert.Contains("a1", agreement.References.Select(ReferenceRenderer.Meaning).TakeLast(2));
        Assert.Equal("law 民法 第90条", ReferenceRenderer.Meaning(agreement.References[^1]));
    }

    [Fact]
    public void Lines_that_were_not_read_as_headings_are_no_references() =>
        Assert.Empty(Parsed.Text("規約\n■ 第1条（適用）本規約は、適用する。\n■ 第2条（登録）登録する。\n").References);
}
