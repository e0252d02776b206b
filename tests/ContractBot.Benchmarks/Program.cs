using System.Globalization;
using ContractBot.Benchmarks.Changing;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Messages;
using ContractBot.Benchmarks.Questions;
using ContractBot.Benchmarks.Reading;
using ContractBot.Benchmarks.Reporting;
using ContractBot.Benchmarks.Searching;
using ContractBot.Benchmarks.Tokenizing;

try
{
    switch (args)
    {
        case ["tokenize"] or ["tokenize", _]:
            return TokenizeBenchmark.Run(Number(1, 20), Console.Out);
        case ["reading"] or ["reading", _]:
            return ReadingVerb.Run(Number(1, 1000), Console.Out);
        case ["questions"] or ["questions", _] or ["questions", _, _]:
            return QuestionsVerb.Run(Number(1, 10_000), args.Length > 2 ? args[2] : "", Console.Out);
        case ["changing"] or ["changing", _]:
            return ChangingVerb.Run(Number(1, 10_000), Console.Out);
        case ["tokens"] or ["tokens", _]:
            return TokensVerb.Run(Number(1, 20), Console.Out);
        case ["indexing", ..]:
            return IndexingVerb.Run(Number(1, 100_000), Number(2, 1), args.Length > 3 ? args[3..] : [], Console.Out);
        case ["queries", ..]:
            return QueriesVerb.Run(Number(1, 100_000), args.Length > 2 ? args[2..] : [], Console.Out);
        case ["memory"] or ["memory", _]:
            return MemoryVerb.Run(Number(1, 100_000), Console.Out);
        case ["hold", _]:
            return MemoryVerb.Hold(Number(1, 0), Console.Out);
        case ["scores"] or ["scores", _]:
            return QueriesVerb.CompareScores(Number(1, 100_000), Console.Out);
        case ["report", var folder]:
            return ReportVerb.Run(folder, Console.Out);
        case ["generate", _, var folder]:
            return GenerateVerb.Run(Number(1, 0), folder, Console.Out);
        case ["messages", var contractbot, ..]:
            return await MessagesVerb.RunAsync(contractbot, Number(2, 60), args.Length > 3 ? args[3] : ConnectorMood.Well, Console.Out);
        default:
            await Console.Error.WriteLineAsync(
                """
                Usage: ContractBot.Benchmarks VERB
                  tokenize [MEGABYTES]                     our tokenizer beside Lucene's and MeCab
                  tokens [MEGABYTES]                       our tokens against Lucene's, on varied text
                  indexing [PASSAGES [THREADS [ENGINE…]]]  building an index
                  queries [PASSAGES [ENGINE…]]             the ten best passages
                  memory [PASSAGES]                        opening an index and holding it, process start to first answer
                  scores [PASSAGES]                        our scores against Lucene's
                  questions [AGREEMENTS [WORDS]]           answers, on one core without a language model; only the forms of question with these words
                  changing [AGREEMENTS]                    answering from a corpus of which one file has changed, and from half of it
                  reading [WORD_FILES]                     files to structured agreements
                  messages CONTRACTBOT_DLL [SECONDS [MOOD]]  200 conversations at once with the service, 50 messages a second with signed tokens;
                                                           the channel's connector is well, refusing, slow or away
                  report FOLDER                            what was measured so far into FOLDER's benchmarks.md and benchmarks.svg
                  generate AGREEMENTS FOLDER               made-up agreements as files
                """);
            return 2;
    }
}
catch (System.ComponentModel.Win32Exception missing)
{
    await Console.Error.WriteLineAsync($"A program to compare with is not installed: {missing.Message}");
    return 2;
}

int Number(int place, int usual) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : usual;
