namespace ContractBot.Agreements.Tests.Parsing;

public class LostLineEndsTests
{
    private const string OnOneLine =
        "協力に関する協定書\n花山市（以下「甲」という。）と緑川町（以下「乙」という。）は、次のとおり協定を締結する。 （用語の定義） 第１条 この協定において、「災害」とは、災害対策基本法第２条第１号に定める災害をいう。 "
        + "（協力要請） 第２条 甲及び乙は、次の事項について、相互に協力を要請することができる。 (1) 郵便差出箱の設置 (2) 用地の提供 ２ 前項の要請は、書面による。 （協力の実施） 第３条 甲及び乙は、前条第１項 (2) の提供に努める。 "
        + "この協定の成立を証するため、本書２通を作成し、それぞれ記名押印の上、各自１通を保有する。 平成１０年４月１日 甲 花山市長 山野太郎 乙 緑川町長 川野次郎";

    [Fact]
    public void An_agreement_that_lost_its_line_ends_has_its_articles_paragraphs_and_items()
    {
        var agreement = Parsed.Text(OnOneLine);

        Assert.Equal(
            ["用語の定義", "協力要請", "協力の実施"],
            agreement.Body.Articles.Select(a => a.Caption));
        Assert.Equal(["(1) 郵便差出箱の設置", "(2) 用地の提供"], agreement.Body.Articles[1].Paragraphs[0].Items.Select(i => i.Span.Slice(agreement.Text)));
        Assert.Equal([1, 2, 1], agreement.Body.Articles.Select(a => a.Paragraphs.Length));
        Assert.StartsWith("この協定の成立を証するため", agreement.Body.SignatureBlock!.Span.Slice(agreement.Text), StringComparison.Ordinal);
        AgreementLaws.Check(agreement);
    }

    [Fact]
    public void A_long_sentence_that_refers_to_articles_stays_one_line()
    {
        var sentence = "甲は、 第５条 及び 第９条 の規定により、" + string.Concat(Enumerable.Repeat("乙の求めに応じて速やかに協議を行い、", 12)) + "決定する。 第３条 の規定は、準用しない。";

        Assert.Equal(sentence, Parsed.Text("協定書\n第１条　" + sentence).Body.Articles.Single().Paragraphs.Single().Chapeau.Slice(Parsed.Text("協定書\n第１条　" + sentence).Text));
    }
}
