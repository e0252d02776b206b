namespace ContractBot.Kuromoji.Tests;

/// <summary>One run of the tokenizer over some lines, whose result is kept in a golden file.</summary>
/// <param name="Name">Name of the file, without ending.</param>
/// <param name="KeepPunctuation">Whether punctuation is kept.</param>
/// <param name="KeepCompounds">Whether a compound that has been cut is kept.</param>
/// <param name="UserDictionary">File name of the user dictionary, or null.</param>
/// <param name="AsDigest">Whether only number and hash of the tokens of each line are kept.</param>
internal sealed record GoldenCase(
    string Name,
    TokenizerMode Mode,
    IReadOnlyList<string> Lines,
    bool KeepPunctuation = true,
    bool KeepCompounds = true,
    string? UserDictionary = null,
    bool AsDigest = false)
{
    /// <summary>All cases by name.</summary>
    public static IReadOnlyDictionary<string, GoldenCase> All { get; } =
        Enum.GetValues<TokenizerMode>().SelectMany(OfMode).ToDictionary(static golden => golden.Name);

    /// <summary>The case in search mode, of whose lines the file of another mode keeps only those that differ; itself in search mode.</summary>
    public GoldenCase InSearchMode => All[Name[..Name.LastIndexOf('.')] + ".search"];

    /// <summary>The arguments of <c>LuceneTokens</c>.</summary>
    public IReadOnlyList<string> OracleArguments(string? userDictionaryFile) =>
    [
        Mode.ToString().ToLowerInvariant(),
        KeepPunctuation ? "keep" : "drop",
        KeepCompounds ? "with" : "without",
        .. userDictionaryFile is null ? Array.Empty<string>() : [userDictionaryFile],
        .. AsDigest ? ["digest"] : Array.Empty<string>(),
    ];

    /// <summary>What our tokenizer makes of the lines, one block for each.</summary>
    public IReadOnlyList<string> Tokenize()
    {
        using var userDictionary = UserDictionary is null ? null : new StreamReader(TestFiles.Golden(UserDictionary));
        var tokenizer = new JapaneseTokenizer(
            Mode,
            !KeepPunctuation,
            userDictionary is null ? null : Kuromoji.UserDictionary.Read(userDictionary),
            !KeepCompounds);
        return [.. Lines.Select(line => AsDigest ? TokenLines.Digest(tokenizer.Tokenize(line)) : TokenLines.Print(tokenizer.Tokenize(line)))];
    }

    private static IEnumerable<GoldenCase> OfMode(TokenizerMode mode)
    {
        var suffix = mode.ToString().ToLowerInvariant();
        var agreements = TestFiles.AgreementLines();
        IReadOnlyList<string> withUserWords =
            [.. File.ReadLines(TestFiles.Golden("user-dictionary.txt")), .. new HostileText(99).Lines(40)];
        return
        [
            new($"agreements.{suffix}", mode, agreements),
            new($"agreements-without-punctuation.{suffix}", mode, agreements, KeepPunctuation: false, AsDigest: true),
            new($"hard.{suffix}", mode, HardLines.Short),
            new($"hard-without-punctuation.{suffix}", mode, HardLines.Short, KeepPunctuation: false),
            new($"hard-without-compounds.{suffix}", mode, HardLines.Short, KeepPunctuation: false, KeepCompounds: false, AsDigest: true),
            new($"long.{suffix}", mode, HardLines.Long, AsDigest: true),
            new($"long-without-punctuation.{suffix}", mode, HardLines.Long, KeepPunctuation: false, AsDigest: true),
            new($"user-dictionary.{suffix}", mode, withUserWords, UserDictionary: "user-dictionary.csv"),
        ];
    }
}
