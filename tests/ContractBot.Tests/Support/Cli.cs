using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ContractBot.Tests.Support;

/// <summary>Runs the built executable as a user would.</summary>
internal static class Cli
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The executable beside the tests.</summary>
    public static string Executable { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "contractbot.exe" : "contractbot");

    /// <summary>Runs a command over the bundled corpus.</summary>
    public static CliResult Run(params string[] args) => RunIn(Repository.Root, "", args);

    /// <summary>Runs a command in a folder, with something on standard input.</summary>
    public static CliResult RunIn(string folder, string input, params string[] args) => RunIn(folder, Utf8.GetBytes(input), args);

    /// <summary>Runs a command in a folder, with bytes on standard input.</summary>
    public static CliResult RunIn(string folder, byte[] input, params string[] args)
    {
        using var process = Process.Start(Starting(folder, args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>How the executable is started.</summary>
    public static ProcessStartInfo Starting(string folder, params string[] args) => new(Executable, args)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Utf8,
        StandardErrorEncoding = Utf8,
    };
}

/// <summary>What a command left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>The output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
