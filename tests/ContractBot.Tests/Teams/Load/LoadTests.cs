using System.Collections.Concurrent;
using ContractBot.Benchmarks.Messages;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Teams.Load;

/// <summary>Many conversations at once with the whole service, in a form that takes seconds; <c>ContractBot.Benchmarks messages</c> runs the full one.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task Every_question_of_many_conversations_is_answered_once_and_in_order()
    {
        await using var service = await RunningService.StartAsync();
        await using var connector = await LoadConnector.StartAsync();

        var result = await new MessageLoad(Conversations: 60, PerSecond: 50, Seconds: 4).RunAsync(new(service.Address, "/api/messages"), connector);

        AssertAllAnswered(result, 200);
    }

    [Fact]
    public async Task What_the_connector_refuses_for_a_while_is_delivered_once_and_in_order()
    {
        int[] statuses = [429, 412, 502, 503, 504];
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using var service = await RunningService.StartAsync();
        await using var connector = await LoadConnector.StartAsync(body => seen.AddOrUpdate(body, 1, (_, times) => times + 1) == 1 ? statuses[seen.Count % statuses.Length] : null);

        var result = await new MessageLoad(Conversations: 20, PerSecond: 20, Seconds: 2).RunAsync(new(service.Address, "/api/messages"), connector);

        AssertAllAnswered(result, 40);
    }

    [Fact]
    public async Task What_is_asked_while_the_connector_is_away_is_answered_when_it_is_back()
    {
        var port = FreePort.Find();
        await using var service = await RunningService.StartAsync();
        var back = Task.Run(async () =>
        {
            await Task.Delay(3_000);
            return await LoadConnector.StartAsync(port: port);
        });

        var load = new MessageLoad(Conversations: 20, PerSecond: 20, Seconds: 1);
        var result = await load.RunAsync(new(service.Address, "/api/messages"), $"http://127.0.0.1:{port}/", back);

        AssertAllAnswered(result, 20);
        await (await back).DisposeAsync();
    }

    private static void AssertAllAnswered(LoadResult result, int asked)
    {
        Assert.Empty(result.Errors);
        Assert.Equal((asked, 0, 0, 0), (result.Asked, result.Lost, result.Twice, result.Disordered));
    }
}
