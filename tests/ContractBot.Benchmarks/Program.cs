using System.Globalization;
using ContractBot.Benchmarks.Corpus;
using ContractBot.Benchmarks.Facts;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Tokenizing;

try
{
    switch (args)
    {
        case ["tokenize"] or ["tokenize", _]:
            return TokenizeBenchmark.Run(Number(1, 20), Console.Out);
        case ["corpus"] or ["corpus", _]:
            return CorpusBenchmark.Run(Number(1, 1000), Console.Out);
        case ["facts"] or ["facts", _]:
            return FactsBenchmark.Run(Number(1, 1000), Console.Out);
        case ["generate", _, var folder]:
            return GenerateVerb.Run(Number(1, 0), folder, Console.Out);
        default:
            await Console.Error.WriteLineAsync("Usage: ContractBot.Benchmarks tokenize [MEGABYTES] | corpus [FILES] | facts [AGREEMENTS] | generate AGREEMENTS FOLDER");
            return 2;
    }
}
catch (System.ComponentModel.Win32Exception missing)
{
    await Console.Error.WriteLineAsync($"A program to compare with is not installed: {missing.Message}");
    return 2;
}

int Number(int place, int usual) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : usual;
