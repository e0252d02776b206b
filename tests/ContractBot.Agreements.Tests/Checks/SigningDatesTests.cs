using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Sidecars;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Checks;

public sealed class SigningDatesTests
{
    private const string Dated = "第１条　甲は、発注する。\n第２条　期間は、令和８年３月３１日までとする。";
    private const string CountedFromSigning = "第１条　甲は、発注する。\n第２条　有効期間は、締結日から１年間とする。";

    [Theory]
    [InlineData(Dated, "令和７年　月　日", "BlankSigningDate 署名欄 「令和７年　月　日」 令和７年　月　日")]
    [InlineData(CountedFromSigning, "令和７年　月　日", "BlankSigningDateMatters 署名欄 「令和７年　月　日」 第2条第1項")]
    [InlineData(Dated, "", "NoSigningDate 第1条 「第１条」")]
    [InlineData(CountedFromSigning, "", "NoSigningDateMatters 第2条第1項 「有効期間は、締結日から１年間とする。」 第2条第1項")]
    public void A_day_of_signing_that_is_missing_is_found(string articles, string date, string defect) =>
        Assert.Equal([defect], Checked.Of(DefectKind.MissingSigningDate, Checked.Agreement(articles).Replace("令和７年４月１日\n", date + "\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("令和７年２月３０日")] // told as a day that no calendar has
    [InlineData("令和７年４月１日（火）")]
    [InlineData("令和７年４月１日（水）")] // told as a wrong weekday
    public void A_day_that_is_written_is_not_missing(string date) =>
        Assert.Empty(Checked.Of(DefectKind.MissingSigningDate, Checked.Agreement(Dated).Replace("令和７年４月１日\n", date + "\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("〇〇〇〇年〇〇月〇〇日に、次のとおり契約を締結する。", Dated, "BlankSigningDate 前文 「〇〇〇〇年〇〇月〇〇日」 〇〇〇〇年〇〇月〇〇日")]
    [InlineData("20XX年XX月XX日に、次のとおり契約を締結する。", CountedFromSigning, "BlankSigningDateMatters 前文 「20XX年XX月XX日」 第2条第1項")]
    public void A_blank_outside_the_signature_block_is_told_as_a_blank(string closing, string articles, string defect) =>
        Assert.Equal([defect], Checked.Of(DefectKind.MissingSigningDate, Checked.Agreement(articles)
            .Replace("次のとおり契約を締結する。", closing, StringComparison.Ordinal).Replace("令和７年４月１日\n", "\n", StringComparison.Ordinal)));

    [Fact]
    public void A_day_behind_the_closing_words_is_enough_where_lines_were_lost() =>
        Assert.Empty(Checked.Of(DefectKind.MissingSigningDate, Checked.Agreement(Dated).Replace("\n\n本契約", " 本契約", StringComparison.Ordinal).Replace("\n\n令和７年４月１日\n\n", " 令和７年４月１日 ", StringComparison.Ordinal)));

    [Fact]
    public void A_day_in_the_file_beside_the_agreement_is_enough()
    {
        var agreement = Parsed.Text(Checked.Agreement(CountedFromSigning).Replace("令和７年４月１日\n", "令和７年　月　日\n", StringComparison.Ordinal)) with
        {
            Sidecar = new Sidecar("x.yaml") { SignedOn = new SidecarFact<DateOnly>(new DateOnly(2025, 4, 1), 1, "signedOn: 2025-04-01") },
        };

        Assert.DoesNotContain(DefectFinder.InOne(agreement), d => d.Finding.Kind == DefectKind.MissingSigningDate);
    }

    [Fact]
    public void Terms_of_service_are_not_signed() =>
        Assert.Empty(Checked.Of(DefectKind.MissingSigningDate, "利用規約\n\nこの利用規約は、株式会社乙川（以下「当社」という。）の提供条件を定める。\n\n第１条　利用者は、本規約に従う。\n第２条　当社は、変更できる。"));
}
