using System.CommandLine;
using System.Globalization;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>The options that every verb takes.</summary>
internal sealed class CommonOptions(TimeProvider time)
{
    private readonly Option<string> _corpus = new("--corpus")
    {
        Description = Texts.CorpusOption,
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = static _ => "corpus",
    };

    private readonly Option<string?> _data = new("--data") { Description = Texts.DataOption, HelpName = "DIR", Recursive = true };

    private readonly Option<string?> _asOf = new("--as-of") { Description = Texts.AsOfOption, HelpName = "DATE", Recursive = true };

    private readonly Option<string> _language = new Option<string>("--lang") { Description = Texts.LangOption, HelpName = "ja|en", Recursive = true }
        .AcceptOnlyFromAmong(Language.Japanese, Language.English);

    private readonly Option<bool> _json = new("--json") { Description = Texts.JsonOption, Recursive = true };

    /// <summary>Lets every verb below <paramref name="root"/> take the options.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(_corpus);
        root.Options.Add(_data);
        root.Options.Add(_asOf);
        root.Options.Add(_language);
        root.Options.Add(_json);
    }

    /// <summary>The corpus folder as given.</summary>
    public CorpusFolder Corpus(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_corpus);
        var data = Data(parsed);
        return new CorpusFolder(path, data.Texts(path), data.Index(path));
    }

    /// <summary>The folder for keys and state.</summary>
    public DataFolder Data(ParseResult parsed) => DataFolder.At(parsed.GetValue(_data));

    /// <summary>Reads and indexes the corpus for a command.</summary>
    /// <exception cref="CommandException">When that cannot be done.</exception>
    public AnsweringServices OpenServices(ParseResult parsed, Terminal terminal) =>
        AnsweringServices.Open(Corpus(parsed), Links(parsed), Today(parsed).Date, terminal);

    /// <summary>How links are made.</summary>
    /// <exception cref="CommandException">When a setting is wrong.</exception>
    public ICitationLinks Links(ParseResult parsed) => CitationLinks.By(Settings.From(Settings.Load()), Data(parsed), time);

    /// <summary>Whether the result is to be JSON.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>What "today" means.</summary>
    /// <exception cref="CommandException">When <c>--as-of</c> is no date.</exception>
    public Today Today(ParseResult parsed)
    {
        if (parsed.GetValue(_asOf) is not { } text)
        {
            return new Today(null, time);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Today(day, time)
            : throw new CommandException(Say.With(Texts.BadDate, text));
    }
}
