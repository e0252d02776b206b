using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Reading.Pdf;

namespace ContractBot.Agreements.Tests.Reading.Pdf;

/// <summary>The bounds and messages of the program, shown by small programs in its place.</summary>
public class PdfToTextTests
{
    private static readonly PdfToText.Limits Limits = new(TimeSpan.FromSeconds(20), 1000);

    [Fact]
    public void A_program_that_does_not_end_is_stopped() =>
        Assert.Equal((null, UnreadableReason.TimedOut), Run("exec sleep 600", new PdfToText.Limits(TimeSpan.FromMilliseconds(200), 1000)));

    [Fact]
    public void A_program_that_writes_without_end_is_stopped() => Assert.Equal((null, UnreadableReason.OutputTooLarge), Run("exec yes", Limits));

    [Fact]
    public void A_program_that_complains_without_end_is_stopped() => Assert.Equal((null, UnreadableReason.Damaged), Run("exec yes >&2", Limits));

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", UnreadableReason.Encrypted)]
    [InlineData("echo 'Syntax Error: Unsupported version/revision (9/9) of Standard security handler' >&2; exit 1", UnreadableReason.Encrypted)]
    [InlineData("exit 3", UnreadableReason.Encrypted)]
    [InlineData("echo \"Syntax Error: Missing language pack for 'Adobe-Japan1' mapping\" >&2", UnreadableReason.PdfToTextMissing)]
    [InlineData("echo \"Syntax Error: Couldn't read xref table\" >&2; exit 1", UnreadableReason.Damaged)]
    [InlineData("echo 'Syntax Error (12): Unexpected end of file in flate stream' >&2", UnreadableReason.Damaged)]
    [InlineData("exit 99", UnreadableReason.Damaged)]
    public void What_the_program_says_gives_the_reason(string script, UnreadableReason reason) => Assert.Equal((null, reason), Run(script, Limits));

    [Theory]
    [InlineData("Syntax Warning: Invalid Font Weight")]
    [InlineData("Syntax Error (12): Unknown operator x")]
    [InlineData("Syntax Error: Couldn't find a font for Mincho")]
    public void A_complaint_that_costs_no_text_does_not_keep_it_back(string message) =>
        Assert.Equal(("契約\n", default), Run($"echo \"{message}\" >&2; echo 契約", Limits));

    [Fact]
    public void The_file_is_one_argument_by_its_full_path() =>
        Assert.Equal(("5 /-x 'y';.pdf\n", default), Run("echo $# \"$4\"", Limits, "/-x 'y';.pdf"));

    private static (string? Output, UnreadableReason Reason) Run(string script, PdfToText.Limits limits, string file = "/a.pdf")
    {
        using var folder = new TemporaryFolder();
        folder.Write("program", System.Text.Encoding.UTF8.GetBytes("#!/bin/sh\n" + script + "\n"));
        var program = Path.Combine(folder.FullPath, "program");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return new PdfToText(program, limits).Run(file);
    }
}
