using System.Globalization;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Questions;
using ContractBot.Benchmarks.Reading;
using ContractBot.Benchmarks.Tokenizing;

try
{
    switch (args)
    {
        case ["tokenize"] or ["tokenize", _]:
            return TokenizeBenchmark.Run(Number(1, 20), Console.Out);
        case ["reading"] or ["reading", _]:
            return ReadingVerb.Run(Number(1, 1000), Console.Out);
        case ["questions"] or ["questions", _]:
            return QuestionsVerb.Run(Number(1, 10_000), Console.Out);
        case ["generate", _, var folder]:
            return GenerateVerb.Run(Number(1, 0), folder, Console.Out);
        default:
            await Console.Error.WriteLineAsync("Usage: ContractBot.Benchmarks tokenize [MEGABYTES] | reading [WORD_FILES] | questions [AGREEMENTS] | generate AGREEMENTS FOLDER");
            return 2;
    }
}
catch (System.ComponentModel.Win32Exception missing)
{
    await Console.Error.WriteLineAsync($"A program to compare with is not installed: {missing.Message}");
    return 2;
}

int Number(int place, int usual) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : usual;
