using System.Text;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Search;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Teams.Turns.Verbs;
using ContractBot.TestSupport;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Cards;

/// <summary>Every card that can be made of the worst agreements: small enough, valid for the parser that clients use, and free of markup that is not ours.</summary>
public sealed class CardLimitTests(HostileCards made) : IClassFixture<HostileCards>
{
    [Fact]
    public void No_card_of_any_agreement_is_larger_than_Teams_takes()
    {
        Assert.InRange(made.Cards.Count, 200, int.MaxValue);
        Assert.All(made.Cards, card => Assert.InRange(Encoding.UTF8.GetByteCount(card.Json.GetRawText()), 1, 25_000));
    }

    [PeerFact("node", Node.Peers + "/node_modules")]
    public async Task Every_card_is_valid_for_the_parser_of_clients()
    {
        var problems = await Node.RunAsync("read-cards.js", made.Cards.ConvertAll(card => card.Json));

        Assert.Equal(made.Cards.Count, problems.GetArrayLength());
        Assert.All(problems.EnumerateArray().Zip(made.Cards), pair => Assert.Equal((pair.Second.Name, "[]"), (pair.Second.Name, pair.First.GetRawText())));
    }

    [Fact]
    public void Words_of_agreements_stand_in_no_place_that_is_read_as_markup_and_turn_no_writing_round()
    {
        Assert.All(made.Cards, card =>
        {
            Assert.DoesNotContain(Markdown(card.Json), text => text.Contains('*') || text.Contains('<') || text.Contains("](", StringComparison.Ordinal));
            Assert.DoesNotContain(Strings(card.Json), text => text.AsSpan().ContainsAny("\u0007\u200F\u202E\u2066"));
        });
    }

    private static IEnumerable<string> Markdown(JsonElement card) => Objects(card)
        .Where(element => element.TryGetProperty("type", out var type) && type.ValueEquals("TextBlock"))
        .Select(element => element.GetProperty("text").GetString()!);

    private static IEnumerable<string> Strings(JsonElement card) => Objects(card)
        .Where(element => element.TryGetProperty("type", out _))
        .SelectMany(element => element.EnumerateObject())
        .Where(field => field.Value.ValueKind == JsonValueKind.String)
        .Select(field => field.Value.GetString()!);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Objects(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}

/// <summary>All lists with pages of them, clauses with their relations, search results and answers of <see cref="HostileCorpus"/>.</summary>
public sealed class HostileCards : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>The cards, each with a name that tells how it was made.</summary>
    internal List<(string Name, JsonElement Json)> Cards { get; } = [];

    public async Task InitializeAsync()
    {
        using var corpus = new HostileCorpus();
        Language.Speak(Language.Japanese);
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, outputIsScreen: false, errorIsScreen: false);
        var services = AnsweringServices.Open(new CorpusFolder(corpus.Path, null, null), new PlainLinks(new($"https://{new string('h', 60)}.example.jp/{new string('p', 300)}/")), Today, terminal);
        await using var teams = await TeamsDriver.StartAsync();
        var commands = teams.Services.GetRequiredService<ChatCommandSet>();
        var titles = services.Library.Agreements.Select(agreement => agreement.Id).ToList();
        foreach (var message in (List<string>)["ヘルプ", "一覧", "期限", "比較", "比較 再委託", "比較 期間", "検索 再委託", "検索 報告", "義務", .. titles.Select(id => $"義務 {id}"), .. titles.Select(id => $"期限 {id}")])
        {
            var (command, argument) = commands.Read(message)!.Value;
            for (var from = 0; from is 0 or 6 or 12 or 240; from = from == 12 ? 240 : from + 6)
            {
                if (command.Reply(new(services, Today, "conversation", argument) { Activity = new(), From = from })?.Card is { } card)
                {
                    Add($"{message} {from}", card);
                }
            }
        }

        foreach (var agreement in services.Library.Agreements)
        {
            foreach (var place in new[] { "preamble", "a1", "a2", "a4", "a40", "sig", "body" })
            {
                foreach (var from in new[] { 0, 2_500, int.MaxValue })
                {
                    var call = new VerbCall(services, Today, "conversation", new() { Agreement = agreement.Id, Place = place, Answer = new string('f', 40), From = from }) { Invoke = new() };
                    foreach (var card in new[] { new ArticleVerb().Execute(call), new RelatedVerb().Execute(call) }.OfType<AdaptiveCard>())
                    {
                        Add($"{agreement.Id} {place} {from}", card);
                    }
                }
            }
        }

        foreach (var question in (string[])["再委託の報告はいつまで？", "契約期間はいつまで？", "第4条を見せて", .. titles.Select(id => $"{id}の契約期間はいつまで？"), .. titles.Select(id => $"{id}の第8条")])
        {
            var answer = services.Answerer.Answer(question, Conversation.Empty, Today).Answer;
            if (CitationCard.Of(answer, new string('f', 40), services.Library) is { } card)
            {
                Add(question, card.ToCard());
            }
        }

        Cards.AddRange(services.Search.Search("再委託", 25).Hits.Select(hit => ("found", ClausePreview.Of(hit.Citation).Content)));

        void Add(string name, AdaptiveCard card) => Cards.Add((name, JsonSerializer.SerializeToElement(card, ProtocolJson.Options)));
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
