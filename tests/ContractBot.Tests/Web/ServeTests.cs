using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class ServeTests
{
    [Fact]
    public void A_port_in_use_is_one_sentence_and_exit_code_2()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        using var process = Start(url);
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.Equal("", process.StandardOutput.ReadToEnd());
        Assert.Equal($"{url} で待ち受けられません。ほかのプログラムが使っていないか確かめるか、設定 Urls で別のポートを指定してください。\n", process.StandardError.ReadToEnd());
    }

    [Theory]
    [InlineData("somewhere")]
    [InlineData("http://localhost:99999")]
    [InlineData("https://localhost:0")]
    public void An_address_that_cannot_be_listened_on_is_one_sentence_and_exit_code_2(string url)
    {
        using var process = Start(url);
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.Equal($"{url} で待ち受けられません。ほかのプログラムが使っていないか確かめるか、設定 Urls で別のポートを指定してください。\n", process.StandardError.ReadToEnd());
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_one_sentence_and_exit_code_2()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");

        var result = Cli.Run("serve", "--data", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"フォルダー「{file}」に書き込めません。--data で書き込めるフォルダーを指定してください。\n", result.Error);
    }

    [Fact]
    public void A_missing_corpus_stops_the_service_before_it_starts()
    {
        var result = Cli.RunIn(Path.GetTempPath(), "", "serve", "--corpus", "no-such-folder");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("協定書のフォルダー「", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Teams_app_without_its_secret_is_one_sentence_and_exit_code_2()
    {
        var starting = Cli.Starting(Repository.Root, "serve");
        starting.Environment["Urls"] = "http://127.0.0.1:0";
        starting.Environment["Teams__AppId"] = "x";
        using var data = new TemporaryFolder();
        starting.ArgumentList.Add("--data");
        starting.ArgumentList.Add(data.Path);

        using var process = Process.Start(starting)!;
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.Single(process.StandardError.ReadToEnd().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_started_service_says_where_to_go_next_and_stops_when_told()
    {
        using var process = Start("http://127.0.0.1:0");
        var said = "";
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            said += line + "\n";
        }

        Assert.Contains("http://localhost:3978/\n", said, StringComparison.Ordinal);
        Assert.Contains("http://localhost:3978/api/messages\n", said, StringComparison.Ordinal);
        Assert.Contains("agentsplayground start -e http://localhost:3978/api/messages -c msteams\n", said, StringComparison.Ordinal);

        using var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(string urls)
    {
        var starting = Cli.Starting(Repository.Root, "serve");
        starting.Environment["Urls"] = urls;
        return Process.Start(starting)!;
    }
}
