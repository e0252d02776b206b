namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>A tokenizer with the text already loaded.</summary>
internal interface IContestant : IDisposable
{
    string Name { get; }

    /// <summary>Tokenizes the whole text once, and says how long that took; the number of tokens is null where the tokenizer does not tell.</summary>
    (TimeSpan Time, long? Tokens) Pass();
}
