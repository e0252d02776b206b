using ContractBot.Teams.Feedback;
using ContractBot.Teams.Reminders;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;
using ContractBot.Tests.Teams.Files;
using ContractBot.TestSupport;
using Microsoft.Playwright;

namespace ContractBot.Tests.Browser.WebChat;

/// <summary>A person who has never spoken to the bot, in Microsoft's Web Chat in a browser; the whole service answers, with signed tokens and links.</summary>
public sealed class NewUserTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Question = "下妻市の協定を更新しないなら、いつまでに言えばいい？";
    private const string Title = "下妻市とサイボウズ株式会社との包括連携協定書";

    private readonly FixedTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(9)));
    private FakeServer _authority = null!;

    public async Task InitializeAsync() => _authority = await FakeServer.StartAsync();

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    [PeerFact(Chromium.Path, WebChatChannel.Bundle)]
    public async Task From_the_welcome_to_the_marked_paragraph()
    {
        await using var service = await StartAsync();
        await using var talk = await OpenAsync(service);

        Assert.Equal(
            ["下妻市との協定を更新しない場合、いつまでに通知が必要ですか？", "宮城県との協定の「協定の有効期間」はどう定められていますか？", "すべての契約で、秘密保持の定めを比べてください。"],
            (await WebChatTalk.LinesAsync(talk.Card)).Skip(2));

        await talk.Card.GetByText("下妻市との協定を更新しない場合").ClickAsync();
        await WebChatTalk.UntilAsync(talk.Text, "更新しない場合の意思表示の期限は2026年12月28日（令和8年12月28日）です1");
        Assert.Equal("下妻市との協定を更新しない場合、いつまでに通知が必要ですか？", (await WebChatTalk.LinesAsync(talk.Text))[0]);

        await talk.SayAsync("途中で解約するには？", "解約予定日の１か月前までに書面によって相手方に通知することにより、本協定を解約できるものとする」と定められています1");
        await WebChatTalk.UntilAsync(talk.Card, "[1] 第5条第2項（期間）");
        var link = talk.Text.Locator("a[href*='/agreements/']").First;
        Assert.Equal(Title + " 第5条第2項", await talk.Text.Locator(".webchat__link-definitions__list-item-text").GetAttributeAsync("title"));

        var source = await talk.FollowAsync(link);
        Assert.EndsWith("#a5p2", source.Url, StringComparison.Ordinal);
        Assert.Equal(Title, await source.Locator("h1").InnerTextAsync());
        await Assertions.Expect(source.Locator("#a5p2")).ToBeInViewportAsync();
        Assert.NotEqual(await BackgroundAsync(source, "#a5p1"), await BackgroundAsync(source, "#a5p2"));

        var page = await talk.NewPageAsync();
        var closed = await page.GotoAsync(source.Url.Split('?')[0]);
        Assert.Equal(403, closed!.Status);
        Assert.Equal([], talk.Complaints);
        Assert.All(talk.Channel.Authorizations, authorization => Assert.Equal("Bearer token-of-the-bot", authorization));
    }

    [PeerFact(Chromium.Path, WebChatChannel.Bundle)]
    public async Task A_card_turns_to_the_article_and_what_is_related_and_back_and_the_answer_is_liked()
    {
        await using var service = await StartAsync();
        await using var talk = await OpenAsync(service);
        await talk.SayAsync(Question, "2026年12月28日");
        await WebChatTalk.UntilAsync(talk.Card, "続けて尋ねる");
        var answered = await WebChatTalk.LinesAsync(talk.Card);
        Assert.Equal(
            [
                "[1] 第5条第1項（期間）", Title,
                "本協定の有効期間は、締結日より１年間とする。なお、期間満了日の１か月前までに、甲又は乙のいずれかが書面をもって協定終了の意思表示をしないときは、満了日の翌日から１年間継続するものとし、その後も同様とする。",
                "2027年1月28日（木）　満了日",
            ],
            answered.Take(4));

        await talk.PressAsync("条文全体", "２　甲又は乙のいずれかが本協定の解約を申し出る場合は、");
        await talk.PressAsync("第6条 →", "第6条（秘密保持）");
        await talk.PressAsync("答えに戻る", "続けて尋ねる");
        await talk.PressAsync("関連条文", "の関連条文");
        Assert.Equal(["第5条（期間）の関連条文", Title], (await WebChatTalk.LinesAsync(talk.Card)).Take(2));
        await talk.PressAsync("答えに戻る", "続けて尋ねる");
        Assert.Equal(answered, await WebChatTalk.LinesAsync(talk.Card));

        await talk.LikeAsync();
        var book = service.Get<FeedbackBook>();
        await UntilAsync(() => book.All().Length > 0);
        Assert.Equal(("like", Question), (book.All()[0].Reaction, book.All()[0].Question));
        Assert.Equal([], talk.Complaints);
    }

    [PeerFact(Chromium.Path, WebChatChannel.Bundle)]
    public async Task A_reminder_is_wished_for_comes_on_its_day_is_put_off_and_confirmed()
    {
        await using var service = await StartAsync();
        await using var talk = await OpenAsync(service);
        await talk.SayAsync(Question, "2026年12月28日");
        await talk.PressAsync("この期限を通知", "30日前にお知らせします", which: 1);
        Assert.Equal(
            $"「{Title}（更新しない旨の通知期限）」の期限を、30日前にお知らせします。お知らせは営業日の9時から17時のあいだに、この会話にお送りします。"
            + "いま分かっている次のお知らせは2026年11月27日（金）ごろ（2026年12月28日の期限）です。",
            (await WebChatTalk.LinesAsync(talk.Card))[0]);

        _time.Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.FromHours(9));
        await service.Get<ReminderRound>().RunAsync(default);
        await WebChatTalk.UntilAsync(talk.Card, "期限のお知らせ：あと31日です");
        Assert.Equal(
            ["期限のお知らせ：あと31日です", "2026年12月28日（月）　更新しない旨の通知期限", Title + "　第5条第1項（期間）"],
            (await WebChatTalk.LinesAsync(talk.Card)).Take(3));
        await talk.PressAsync("あとで", "2026年11月30日（月）に、あらためてお知らせします");

        _time.Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(9));
        await service.Get<ReminderRound>().RunAsync(default);
        await WebChatTalk.UntilAsync(talk.Card, "期限のお知らせ：あと28日です");
        await talk.PressAsync("確認済み", "利用 花子さんが確認しました（2026年11月30日）");
        Assert.Equal([], talk.Complaints);
    }

    [PeerFact(Chromium.Path, WebChatChannel.Bundle)]
    public async Task A_file_is_sent_summed_up_added_and_answered_from()
    {
        using var corpus = new TemporaryFolder();
        File.Copy(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Invented/nda-midori.txt"), Path.Combine(corpus.Path, "nda.txt"));
        await using var service = await RunningService.StartAsync(_time, corpus.Path); // without an app id files may lie on this machine
        await using var talk = await WebChatTalk.OpenAsync(chromium, service, _ => null);

        await talk.SendFileAsync("植栽.docx", WordFile.Of(FileTests.Text), "まだ追加していません");
        Assert.Equal(
            [
                "「植栽.docx」を読み取りました。まだ追加していません。", "植栽管理業務委託契約書", "星野市", "株式会社ミドリ造園", "締結日　2026年3月20日",
                "期間・期限", "・2027年3月31日（水）　満了日　第1条第1項", "気になる点 1件",
            ],
            (await WebChatTalk.LinesAsync(talk.Card)).Take(8));
        await talk.PressAsync("追加する", "「植栽.docx」を追加しました。まもなくお答えの対象になります。");
        await UntilAsync(() => service.For(new ContractBot.Access.ThisMachine()).Corpus.Agreements.Length == 2);

        await talk.SayAsync("契約期間は？", "2027年3月31日");
        await WebChatTalk.UntilAsync(talk.Card, "植栽管理業務委託契約書");
        Assert.Equal([], talk.Complaints);
    }

    private Task<RunningService> StartAsync() => RunningService.LinkedAsync(
        _time,
        ("Teams:AppId", TokenForge.AppId), ("Teams:AppSecret", TeamsDriver.Secret), ("Teams:TenantId", "tenant-1"),
        ("Teams:OpenIdMetadata", _authority.Url + "/metadata"), ("Teams:Login", _authority.Url));

    private Task<WebChatTalk> OpenAsync(RunningService service) =>
        WebChatTalk.OpenAsync(chromium, service, serviceUrl => "Bearer " + TokenForge.Make(serviceUrl, _time.Now));

    private static Task<string> BackgroundAsync(IPage page, string place) => page.Locator(place).EvaluateAsync<string>("place => getComputedStyle(place).backgroundColor");

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.True(tries < 200, "It did not come to that.");
            await Task.Delay(50);
        }
    }
}
