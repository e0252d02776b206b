using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Description;

public class PartyReaderTests
{
    private const string Head = "業務委託契約書\n丘市（以下「甲」という。）と谷株式会社（以下「乙」という。）は、契約する。\n第１条　甲は、業務を委託する。\n本契約の締結を証するため、本書2通を作成する。\n令和7年4月1日\n";
    private const string NoParties = "業務委託契約書\n第１条　甲は、業務を委託する。\n本契約の締結を証するため、本書2通を作成し、各自1通を保有する。\n令和7年4月1日\n";

    [Theory]
    [InlineData("甲　丘県丘市本町一丁目２番地\n　　丘 市 長　　丘野　　花子\n乙　谷県谷市２－３　谷ビル４階\n谷株式会社\n代表取締役社長　谷野　太郎　印", "甲: 丘県丘市本町一丁目２番地 / 丘市長 / 丘野 花子; 乙: 谷県谷市２－３ 谷ビル４階 / 代表取締役社長 / 谷野 太郎")]
    [InlineData("(甲) 丘県丘市1番\n財務官\n丘省丘局長 丘野 花\n\n(乙) 住所\n名称\n代表者役職 氏名", "甲: 丘県丘市1番 / 丘省丘局長 / 丘野 花; 乙: - / - / -")]
    [InlineData("甲 住 所 丘県丘市1番\n氏 名 丘市長 丘野 花子\n乙 住 所\n商 号\n氏 名", "甲: 丘県丘市1番 / 丘市長 / 丘野 花子; 乙: - / - / -")]
    [InlineData("委託者（甲）\n所在地　丘県丘市1番\n名称　　丘市\n職名　　市長\n氏名　　丘野花子　㊞\n受託者（乙）\n所在地：谷県谷市2番\n商号：谷株式会社\n代表者氏名：代表取締役　谷野太郎　（印）", "甲: 丘県丘市1番 / 市長 / 丘野花子; 乙: 谷県谷市2番 / 代表取締役 / 谷野太郎")]
    [InlineData("甲　丘県丘市1番\n丘市長 〇〇 〇〇\n乙　谷県谷市＿＿＿＿\n谷株式会社　代表取締役　谷野太郎", "甲: 丘県丘市1番 / - / -; 乙: - / 代表取締役 / 谷野太郎")]
    [InlineData("甲　丘県丘市1番\n丘市\n丘市長丘野花子\n乙　谷県谷市2番\n谷タワー３階\n谷株式会社\n代表取締役\n長谷川太郎\n電話 00-0000", "甲: 丘県丘市1番 / 丘市長 / 丘野花子; 乙: 谷県谷市2番 谷タワー３階 / 代表取締役 / 長谷川太郎")]
    [InlineData("甲　丘県知事　丘野花子\n乙　代表取締役　長谷川　太郎", "甲: - / 丘県知事 / 丘野花子; 乙: - / 代表取締役 / 長谷川 太郎")]
    [InlineData("甲　丘県丘市本町1番1号　丘市長　丘野　花子\n乙　谷県谷市2-3　谷ビル4階　谷株式会社　代表取締役　谷野　太郎", "甲: 丘県丘市本町1番1号 / 丘市長 / 丘野 花子; 乙: 谷県谷市2-3 谷ビル4階 / 代表取締役 / 谷野 太郎")]
    [InlineData("丘県丘市本町1番1号\n丘市\n丘市長　丘野　花子\n\n谷県谷市2-3\n谷株式会社\n代表取締役　谷野　太郎", "甲: 丘県丘市本町1番1号 / 丘市長 / 丘野 花子; 乙: 谷県谷市2-3 / 代表取締役 / 谷野 太郎")] // no marks
    public void Address_office_and_name_are_read_from_the_signature_block_and_blanks_stay_blank(string block, string expected)
    {
        var agreement = Parsed.Text(Head + block + "\n");

        Assert.Equal(expected, string.Join("; ", agreement.Parties.Select(Describe)));
        foreach (var party in agreement.Parties)
        {
            Assert.Equal(Packed(party.Address?.Text), Packed(party.Address?.Span.Slice(agreement.Text)));
            Assert.Equal(Packed(party.Signatory?.Name), Packed(party.Signatory?.NameSpan.Slice(agreement.Text)));
            Assert.Equal(Packed(party.Signatory?.Title), Packed(party.Signatory?.TitleSpan?.Slice(agreement.Text)));
        }
    }

    [Fact]
    public void Parties_that_only_the_signature_lines_name_are_found()
    {
        var agreement = Parsed.Text(NoParties + "発注者（甲）　丘県丘市1番\n丘市\n丘市長　丘野花子\n受注者（乙）　谷県谷市2番\n谷株式会社\n代表取締役　谷野太郎\n");

        Assert.Equal("甲,発注者=丘市 乙,受注者=谷株式会社", Names(agreement));
        Assert.Equal("甲: 丘県丘市1番 / 丘市長 / 丘野花子; 乙: 谷県谷市2番 / 代表取締役 / 谷野太郎", string.Join("; ", agreement.Parties.Select(Describe)));
        Assert.Equal(["丘市", "谷株式会社"], agreement.Parties.Select(p => p.NameSpan.Slice(agreement.Text)));
    }

    [Theory]
    [InlineData("株式会社アオイ（以下「アオイ」という。）と谷株式会社（以下「スポンサー」という。）は", "アオイ　代表取締役　丘野　花子\nスポンサー　谷株式会社　代表取締役　谷野　太郎", "アオイ: - / 代表取締役 / 丘野 花子; スポンサー: - / 代表取締役 / 谷野 太郎")]
    [InlineData("丘市（以下「市」という。）と谷協会（以下「協会」という。）は", "市　丘市長　丘野　花子\n協会　谷協会　会長　谷野　太郎", "市: - / 丘市長 / 丘野 花子; 協会: - / 会長 / 谷野 太郎")]
    public void Parties_sign_under_whatever_they_are_called(string preamble, string block, string expected)
    {
        var agreement = Parsed.Text($"業務提携契約書\n{preamble}、契約する。\n第１条　両者は、協力する。\n本契約の締結を証するため、本書2通を作成する。\n令和7年4月1日\n{block}\n");

        Assert.Equal(expected, string.Join("; ", agreement.Parties.Select(Describe)));
    }

    [Fact]
    public void Parties_that_a_list_before_the_articles_names_are_found()
    {
        var agreement = Parsed.Text("データ提供契約書\n提供者：谷株式会社\n利用者：丘大学\n提供者及び利用者は、次のとおり契約を締結する。\n第１条　提供者は、提供する。\n令和7年4月1日\n提供者　谷株式会社　代表取締役　谷野太郎\n利用者　丘大学　学長　丘野花子\n");

        Assert.Equal("提供者=谷株式会社 利用者=丘大学", Names(agreement));
    }

    [Fact]
    public void A_party_whose_signature_lines_are_blank_is_blank()
    {
        var agreement = Parsed.Text(NoParties + "甲　丘県丘市1番\n丘市長　丘野花子\n丘市\n乙　住所\n　　氏名\n");

        Assert.Equal("甲=丘市 乙=(blank)", Names(agreement));
    }

    [Fact]
    public void A_private_person_signs_without_an_office()
    {
        var agreement = Parsed.Text(NoParties + "貸主　住所　丘県丘市1番\n　　　氏名　丘野花子\n借主　住所　谷県谷市2番\n　　　氏名　谷野太郎\n");

        Assert.Equal("貸主=丘野花子 借主=谷野太郎", Names(agreement));
        Assert.Equal("貸主: 丘県丘市1番 / - / 丘野花子; 借主: 谷県谷市2番 / - / 谷野太郎", string.Join("; ", agreement.Parties.Select(Describe)));
    }

    [Fact]
    public void A_third_party_that_an_article_defines_is_a_party()
    {
        var agreement = Parsed.Text("賃貸借契約書\n丘市（以下「甲」という。）と谷株式会社（以下「乙」という。）は、契約する。\n第１条　甲は、貸す。\n第２条　乙の連帯保証人谷野太郎（以下「丙」という。）は、連帯して責任を負う。\n２　丙の責任は、重い。\n");

        Assert.Equal("甲=丘市 乙=谷株式会社 丙=乙の連帯保証人谷野太郎", Names(agreement));
    }

    [Fact]
    public void The_five_agreements_name_their_signatories()
    {
        var reading = CorpusReader.Read(RepositoryFiles.Corpus, null, CancellationToken.None);

        Assert.Equal(
            [
                "mext-tsushinsei 甲: 東京都千代田区霞が関三丁目2番2号 / 文部科学省初等中等教育局長 / 望月 祯; 乙: - / - / -",
                "miyagi-pocketsign 甲: - / 宮城県知事 / 村井 嘉浩; 乙: 東京都中央区日本橋室町三丁目4番4号 OVOL日本橋ビル7F / 代表取締役 / 梅本 滉嗣",
                "miyakojima-kosodate 甲: 沖繩県宮古島市平良字西里1140番地 / 宮古島市長 / 嘉数 登; 乙: - / - / -",
                "osaka-microsoft 甲: - / - / -; 乙: - / - / -",
                "shimotsuma-cybozu 甲: 茨城県下妻市本城町三丁目１３番地 / 下妻市長 / 菊池 博; 乙: 東京都中央区日本橋二丁目７番１号 東京日本橋タワー２７階 / 代表取締役社長 / 青野 慶久",
            ],
            reading.Agreements.Select(a => $"{a.Id} {string.Join("; ", a.Parties.Select(Describe))}"));
    }

    private static string Describe(Party party) =>
        $"{party.ShortName}: {party.Address?.Text ?? "-"} / {party.Signatory?.Title ?? "-"} / {party.Signatory?.Name ?? "-"}";

    private static string Names(Agreement agreement) =>
        string.Join(' ', agreement.Parties.Select(p => $"{string.Join(',', p.ShortNames)}={(p.IsBlank ? "(blank)" : p.Name)}"));

    private static string? Packed(string? words) => words is null ? null : string.Concat(words.Where(unit => !char.IsWhiteSpace(unit)));
}
