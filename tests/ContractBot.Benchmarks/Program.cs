using ContractBot.Benchmarks.Corpus;
using ContractBot.Benchmarks.Facts;
using ContractBot.Benchmarks.Tokenizing;

if (args is ["tokenize", .. var sizes] && sizes.Length <= 1)
{
    var megabytes = sizes is [var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 20;
    try
    {
        return TokenizeBenchmark.Run(megabytes, Console.Out);
    }
    catch (System.ComponentModel.Win32Exception missing)
    {
        await Console.Error.WriteLineAsync($"A tokenizer to compare with is not installed: {missing.Message}");
        return 2;
    }
}

if (args is ["corpus", .. var counts] && counts.Length <= 1)
{
    return CorpusBenchmark.Run(counts is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 1000, Console.Out);
}

if (args is ["facts", .. var agreements] && agreements.Length <= 1)
{
    return FactsBenchmark.Run(agreements is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 1000, Console.Out);
}

await Console.Error.WriteLineAsync("Usage: ContractBot.Benchmarks tokenize [MEGABYTES] | corpus [FILES] | facts [AGREEMENTS]");
return 2;
