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

await Console.Error.WriteLineAsync("Usage: ContractBot.Benchmarks tokenize [MEGABYTES]");
return 2;
