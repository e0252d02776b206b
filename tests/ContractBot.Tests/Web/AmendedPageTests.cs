using System.Net;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Agreements;
using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

/// <summary>The service over an agreement that an amendment changes from 2027-01-01.</summary>
public sealed class AmendedPageTests : IDisposable
{
    private readonly AmendedCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task The_page_marks_a_change_and_keeps_the_words_before_behind_a_details_element()
    {
        _corpus.Write("seisou-henkou2.txt", """
            第２回変更契約書

            丘陵市（以下「甲」という。）と株式会社青空清掃（以下「乙」という。）とは、令和６年４月１日付けで締結した「清掃業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。

            第１条　原契約第１条中「令和９年３月31日」を「令和10年３月31日」に改める。

            令和８年11月１日
            """);
        await using var service = await RunningService.StartAsync(corpus: _corpus.Path);

        var page = WebUtility.HtmlDecode(await service.Client.GetStringAsync(new Uri("/agreements/seisou", UriKind.Relative)));

        Assert.Contains("契約期間は、令和６年４月１日から令和10年３月31日までとする。", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/agreements/seisou-henkou2#a1p1">〔令和8年11月1日変更：「第２回変更契約書」第1条第1項〕</a>""", page, StringComparison.Ordinal);
        Assert.Contains("<details><summary>変更前の文言</summary><p>令和９年３月31日</p></details>", page, StringComparison.Ordinal);
        Assert.Contains("月額金300,000円とする", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_service_takes_up_a_change_on_its_day()
    {
        Language.Speak(Language.Japanese);
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        var start = new DateOnly(2026, 11, 20);
        var services = new ServicesOfTheDay(new Loading(TimeProvider.System));
        services.Replace(AnsweringServices.Open(new CorpusFolder(_corpus.Path, null, null), new NoLinks(), start, terminal), start);

        Assert.Equal("委託料は、月額金300,000円とする。", Quote(services, new(2026, 12, 31)));
        Assert.Same(services.On(start), services.On(new(2026, 12, 31)));
        Assert.Equal("委託料は、月額金330,000円とする。", Quote(services, new(2027, 1, 1)));
        Assert.Equal("委託料は、月額金300,000円とする。", Quote(services, start));
    }

    private static string Quote(ServicesOfTheDay services, DateOnly day) =>
        services.On(day).Answerer.Answer("清掃の委託料はいくら？", Conversation.Empty, day).Answer.Citations[0].Quote;

    private sealed class NoLinks : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost/{agreement}#{address.Anchor}");
    }
}
