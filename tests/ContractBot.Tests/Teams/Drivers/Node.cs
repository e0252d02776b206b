using System.Diagnostics;
using System.Text.Json;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Runs a script that lies beside the packages it needs.</summary>
internal static class Node
{
    /// <summary>The folder of the scripts and packages, from where the tests run.</summary>
    public const string Peers = "../../../Teams/Peers";

    /// <summary>What <paramref name="script"/> prints, as JSON, when it is given <paramref name="input"/>.</summary>
    public static async Task<JsonElement> RunAsync(string script, object input)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Path.Combine(AppContext.BaseDirectory, Peers),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_NO_WARNINGS"] = "1" },
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(input));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }
}
