using ContractBot.Benchmarks.Tokenizing;

if (args is ["tokenize", .. var sizes] && sizes.Length <= 1)
{
    var megabytes = sizes is [var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 20;
    return TokenizeBenchmark.Run(megabytes, Console.Out);
}

await Console.Error.WriteLineAsync("Usage: ContractBot.Benchmarks tokenize [MEGABYTES]");
return 2;
