using System.Diagnostics;
using System.Globalization;

namespace ContractBot.Benchmarks.Messages;

/// <summary>The whole service as its own process over the bundled agreements, asked by 200 people at once.</summary>
internal static class MessagesVerb
{
    private const int Conversations = 200;
    private const int PerSecond = 50;
    private const int WarmUpSeconds = 5;

    private const int MeasuredPort = 39_782;

    public static async Task<int> RunAsync(string contractbot, int seconds, string mood, TextWriter output)
    {
        var data = Directory.CreateTempSubdirectory("contractbot-messages-");
        await using var connector = await LoadConnector.StartAsync();
        await using var authority = await LoadAuthority.StartAsync();
        using var service = Process.Start(new ProcessStartInfo(
            "dotnet", [contractbot, "serve", "--corpus", Path.Combine(AppContext.BaseDirectory, "corpus"), "--data", data.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Urls"] = "http://127.0.0.1:39781", ["Teams__AppId"] = LoadAuthority.AppId, ["Teams__AppSecret"] = "secret",
                ["Teams__OpenIdMetadata"] = authority.Url + "/metadata", ["Teams__Login"] = authority.Url,
            },
        })!;
        service.ErrorDataReceived += (_, _) => { };
        service.OutputDataReceived += (_, _) => { };
        service.BeginErrorReadLine();
        service.BeginOutputReadLine();
        try
        {
            var bot = new Uri("http://127.0.0.1:39781/api/messages");
            await UntilReadyAsync(new Uri(bot, "/readyz"));
            await new MessageLoad(Conversations, PerSecond, WarmUpSeconds) { Authorize = authority.Authorize }.RunAsync(bot, connector);
            if (ConnectorMood.StartAsync(mood, MeasuredPort) is not { } coming)
            {
                await Console.Error.WriteLineAsync($"No such mood of the connector: {mood}");
                return 2;
            }

            using var stop = new CancellationTokenSource();
            var memory = WatchAsync(service, stop.Token);
            var cpu = service.TotalProcessorTime;
            var result = await new MessageLoad(Conversations, PerSecond, seconds) { Authorize = authority.Authorize }.RunAsync(bot, $"http://127.0.0.1:{MeasuredPort}/", coming);
            await using var measured = await coming;
            await stop.CancelAsync();
            service.Refresh();
            Write(mood, result, await memory, (service.TotalProcessorTime - cpu).TotalSeconds, seconds, output);
            return result is { Errors.Count: 0, Lost: 0, Twice: 0, Disordered: 0 } ? 0 : 1;
        }
        finally
        {
            service.Kill();
            await service.WaitForExitAsync();
            data.Delete(recursive: true);
        }
    }

    private static void Write(string mood, LoadResult result, List<double> memory, double cpuSeconds, int seconds, TextWriter output)
    {
        var part = Math.Max(1, memory.Count / 6);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Conversations} conversations, {PerSecond} messages a second with signed tokens for {seconds} s, connector {mood}: {result.Asked} asked"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"errors {result.Errors.Count}, lost {result.Lost}, twice {result.Twice}, out of order {result.Disordered}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"request to last message sent: median {result.Percentile(50):F1} ms, 95th {result.Percentile(95):F1} ms, 99th {result.Percentile(99):F1} ms, longest {result.Percentile(100):F1} ms"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"memory of the service: {memory.Take(part).Average():F0} MB at first, {memory.TakeLast(part).Average():F0} MB at last; processor {cpuSeconds:F1} s"));
    }

    private static async Task UntilReadyAsync(Uri ready)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var response = await client.GetAsync(ready);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeSpan.FromMinutes(1))
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }
    }

    private static async Task<List<double>> WatchAsync(Process process, CancellationToken stop)
    {
        var megabytes = new List<double>();
        while (!stop.IsCancellationRequested)
        {
            process.Refresh();
            megabytes.Add(process.WorkingSet64 / 1048576.0);
            await Task.Delay(1000, CancellationToken.None);
        }

        return megabytes;
    }
}
