using System.Globalization;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Parsing;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Measuring;
using ContractBot.Text;

namespace ContractBot.Benchmarks.Reading;

/// <summary>How fast agreements are read: a megabyte of text, as many short agreements and as one long, on one core; then a folder of Word files on all.</summary>
internal static class ReadingVerb
{
    private const int Megabyte = 1_000_000;
    private const int Rounds = 7;

    public static int Run(int wordFiles, TextWriter output)
    {
        var wordsRead = WordFiles.Run(wordFiles, output);
        OneCore.Use();
        var texts = TextOf(Megabyte);
        var bytes = texts.Sum(static text => System.Text.Encoding.UTF8.GetByteCount(text));
        Measure(output, $"{texts.Count} agreements, {bytes / 1e6:F2} MB", texts);
        Measure(output, "the same as one file", [string.Concat(texts)]);
        return wordsRead;
    }

    private static List<string> TextOf(int bytes)
    {
        var texts = new List<string>();
        for (var number = 0; bytes > 0; number++)
        {
            texts.Add(GeneratedCorpus.Agreement(number).Text);
            bytes -= System.Text.Encoding.UTF8.GetByteCount(texts[^1]);
        }

        return texts;
    }

    private static void Measure(TextWriter output, string what, List<string> texts)
    {
        var (structure, facts) = (new Sample(), new Sample());
        for (var round = 0; round < Rounds; round++)
        {
            var agreements = structure.Take(() => texts.ConvertAll(static text => AgreementParser.Parse("a", new SourceText("a.txt", text, "utf-8", ""))));
            facts.Take(() => agreements.Sum(static agreement => DeadlineReader.Read(agreement).Deadlines.Length + AmountReader.Read(agreement).Length));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}, one core: structured in {structure.Median / 1e6:F3} s, deadlines and amounts read in {facts.Median / 1e6:F3} s"));
    }
}
