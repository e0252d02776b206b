namespace ContractBot.Agreements.Tests.Parsing;

public class AttachmentLabelsTests
{
    private const string Body = "契約書\n第1条 乙は、別記1個人情報取扱特記事項を守る。\n第2条 乙は、別記2外部サービス選定時の留意事項を満たす。\n本契約の締結を証するため、本書2通を作成する。\n令和5年4月26日\n甲 某\n";

    [Fact]
    public void An_attachment_has_the_label_under_which_the_body_names_its_heading()
    {
        var agreement = Parsed.Text(Body + "外部サービス選定時における留意事項\n第1 乙は、選ぶ。\n個人情報取扱特記事項\n第1 乙は、守る。\n第2 乙は、知らせない。");

        Assert.Equal(["別記2 外部サービス選定時における留意事項", "別記1 個人情報取扱特記事項"], agreement.Parts.Skip(1).Select(p => $"{p.Label} {p.Heading}"));
    }

    [Fact]
    public void Attachments_of_other_names_have_the_labels_in_order_where_the_counts_agree()
    {
        var agreement = Parsed.Text(Body + "安全管理細則\n第1 乙は、守る。\n第2 乙は、選ぶ。\n委託先一覧表\n第1 乙は、載せる。");

        Assert.Equal(["別記1", "別記2"], agreement.Parts.Skip(1).Select(p => p.Label));
    }

    [Fact]
    public void A_printed_label_goes_before_the_mentions()
    {
        var agreement = Parsed.Text(Body + "別紙３\n個人情報取扱特記事項\n第1 乙は、守る。");

        Assert.Equal(["別紙3 個人情報取扱特記事項"], agreement.Parts.Skip(1).Select(p => $"{p.Label} {p.Heading}"));
    }

    [Fact]
    public void An_attachment_that_nothing_names_has_no_label()
    {
        var agreement = Parsed.Text("契約書\n第1条 乙は、守る。\n本契約の締結を証するため、本書2通を作成する。\n安全管理仕様書\n第1 乙は、守る。");

        Assert.Equal((null, "安全管理仕様書"), (agreement.Parts[1].Label, agreement.Parts[1].Heading));
    }
}
