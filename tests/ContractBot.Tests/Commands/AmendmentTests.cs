using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

/// <summary>What the commands say of an agreement that an amendment changes from 2027-01-01.</summary>
public sealed class AmendmentTests : IDisposable
{
    private readonly AmendedCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("2026-12-31", "第２条　委託料は、月額金300,000円とする。\n　〔令和9年1月1日から変更予定：「変更契約書」第1条第1項〕")]
    [InlineData("2027-01-01", "第２条　委託料は、月額金330,000円とする。\n　〔令和9年1月1日変更：「変更契約書」第1条第1項〕")]
    public void Show_gives_the_text_of_the_day_with_its_marks(string day, string article) =>
        Assert.Contains(article + "\n\n", Run("show", "seisou", "--as-of", day).Output, StringComparison.Ordinal);

    [Fact]
    public void Show_with_history_gives_the_words_before() =>
        Assert.Equal(
            """
            清掃業務委託契約書 第2条（委託料）
            （委託料）
            第２条　委託料は、月額金330,000円とする。
            〔令和9年1月1日変更：「変更契約書」第1条第1項〕
            　変更前：月額金300,000円
            http://localhost:3978/agreements/seisou#a2


            """,
            Run("show", "seisou", "第2条", "--as-of", "2027-01-01", "--history").Output);

    [Fact]
    public void The_json_of_an_agreement_has_its_amendments_and_changes_with_offsets_into_its_text()
    {
        var json = Run("show", "seisou", "--as-of", "2027-01-01", "--json").Json;

        Assert.Equal(
            """[{"agreement":"seisou-henkou","title":"変更契約書","signedOn":"2026-10-01","effectiveOn":"2027-01-01"}]""",
            json.GetProperty("amendments").GetRawText());
        var change = Assert.Single(json.GetProperty("changes").EnumerateArray());
        var text = json.GetProperty("text").GetString()!;
        Assert.Equal("月額金330,000円", text[change.GetProperty("start").GetInt32()..change.GetProperty("end").GetInt32()]);
        Assert.Equal("月額金300,000円", change.GetProperty("superseded").GetString());
        Assert.Equal("第2条第1項", change.GetProperty("locator").GetString());
        Assert.Equal("第1条第1項", change.GetProperty("by").GetProperty("locator").GetString());
    }

    [Fact]
    public void The_list_has_amendments_below_their_agreement() =>
        Assert.Equal(
            ["seisou\t清掃業務委託契約書", "seisou-henkou\t└ 変更契約書"],
            Run("agreements").Output.TrimEnd().Split('\n').Select(line => string.Join('\t', line.Split('\t')[..2])));

    [Fact]
    public void The_offsets_of_an_answer_point_into_the_text_of_the_day()
    {
        var text = Run("show", "seisou", "--as-of", "2027-02-01", "--json").Json.GetProperty("text").GetString()!;
        var citation = Run("ask", "清掃の委託料はいくら？", "--as-of", "2027-02-01", "--json").Json.GetProperty("citations")[0];

        Assert.Equal("委託料は、月額金330,000円とする。", citation.GetProperty("quote").GetString());
        Assert.Equal(citation.GetProperty("quote").GetString(), text[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void An_amendment_without_its_agreement_is_named_on_standard_error()
    {
        _corpus.Write("betsu.txt", """
            変更契約書

            丘陵市（以下「甲」という。）と株式会社緑園（以下「乙」という。）とは、令和６年４月１日付けで締結した「植栽管理委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。

            第１条　原契約第２条中「甲」を「乙」に改める。

            令和８年10月１日
            """);

        Assert.Equal("betsu：変更の対象となる契約書が見つかりません。通常の契約書として扱います。", Run("agreements").Error.Trim());
    }

    private CliResult Run(params string[] args) => Cli.Run([.. args, "--corpus", _corpus.Path]);
}
