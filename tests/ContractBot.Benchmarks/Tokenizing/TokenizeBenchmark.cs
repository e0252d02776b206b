using System.Globalization;
using System.Text;
using ContractBot.Benchmarks.Measuring;
using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>
/// Ours, Lucene's and MeCab's tokenizers on the same text in one run: all warm, one after the other in turn, so that whatever
/// else the machine does meets all alike. Needs <c>liblucene8-java</c>, Java, <c>mecab</c> and <c>mecab-ipadic-utf8</c>.
/// </summary>
internal static class TokenizeBenchmark
{
    private const int WarmingPasses = 2;
    private const int Rounds = 7;

    public static int Run(int megabytes, TextWriter output)
    {
        var lines = BenchmarkText.Lines(megabytes);
        var textFile = Path.GetTempFileName();
        File.WriteAllLines(textFile, lines, new UTF8Encoding(false));
        var size = new FileInfo(textFile).Length / 1e6;
        IContestant[] contestants =
        [
            new ContractBotContestant(TokenizerMode.Normal, lines),
            new LuceneContestant(TokenizerMode.Normal, textFile),
            new ContractBotContestant(TokenizerMode.Search, lines),
            new LuceneContestant(TokenizerMode.Search, textFile),
            new MeCabContestant(textFile),
        ];
        try
        {
            for (var i = 0; i < WarmingPasses; i++)
            {
                Array.ForEach(contestants, static contestant => contestant.Pass());
            }

            var passes = Enumerable.Range(0, Rounds).Select(_ => Array.ConvertAll(contestants, static contestant => contestant.Pass())).ToArray();
            var medians = contestants.Select((_, i) => size / Median(passes.Select(round => round[i].Time.TotalSeconds))).ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{size:F1} MB of agreements, {Rounds} rounds in turn, medians, one thread"));
            output.WriteLine($"{"",-20}{"MB/s",8}{"tokens",12}{"ours / theirs",16}");
            for (var i = 0; i < contestants.Length; i++)
            {
                // Ours of the same mode stands just before Lucene; MeCab knows normal mode only.
                var ours = contestants[i] switch { LuceneContestant => medians[i - 1], MeCabContestant => medians[0], _ => (double?)null };
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{contestants[i].Name,-20}{medians[i],8:F2}{passes[0][i].Tokens,12}{ours / medians[i],16:F2}"));
                Results.Keep("tokenized, MB/s", 0, contestants[i].Name, medians[i]);
            }
        }
        finally
        {
            Array.ForEach(contestants, static contestant => contestant.Dispose());
            File.Delete(textFile);
        }

        return 0;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
