using System.CommandLine;
using System.Text;
using ContractBot.Kuromoji;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary><c>tokenize</c>: the words of each line of standard input, as tab-separated lines.</summary>
internal static class TokenizeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Terminal terminal)
    {
        var mode = new Option<string>("--mode") { Description = Texts.ModeOption, HelpName = "normal|search|extended", DefaultValueFactory = static _ => "normal" }
            .AcceptOnlyFromAmong("normal", "search", "extended");
        var format = new Option<string>("--format") { Description = Texts.FormatOption, HelpName = "tsv", DefaultValueFactory = static _ => "tsv" }
            .AcceptOnlyFromAmong("tsv");
        var discard = new Option<bool>("--discard-punctuation") { Description = Texts.DiscardOption };
        var command = new Command("tokenize", Texts.TokenizeDescription) { mode, format, discard };
        command.SetAction(parsed =>
        {
            var cut = Enum.Parse<TokenizerMode>(parsed.GetRequiredValue(mode), ignoreCase: true);
            Tokenize(new JapaneseTokenizer(cut, parsed.GetValue(discard)), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tokenize(JapaneseTokenizer tokenizer, Terminal terminal)
    {
        try
        {
            while (terminal.Input.ReadLine() is { } line)
            {
                foreach (var token in tokenizer.Tokenize(line))
                {
                    WriteToken(token, line, terminal.Output);
                }

                terminal.Output.WriteLine("EOS");
            }
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException(Texts.InputNotUtf8);
        }
    }

    private static void WriteToken(Token token, string line, TextWriter output)
    {
        output.Write(token.Span.Slice(line));
        output.Write('\t');
        output.Write(token.Span.Start);
        output.Write('\t');
        output.Write(token.Span.End);
        output.Write('\t');
        output.Write(token.PartOfSpeech ?? "*");
        output.Write('\t');
        output.Write(token.BaseForm ?? "*");
        output.Write('\t');
        output.WriteLine(token.Reading ?? "*");
    }
}
