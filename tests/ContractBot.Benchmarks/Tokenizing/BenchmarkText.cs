using System.Text;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>The sentences of the agreements in random order with other numerals, as many as asked for; the same in every run.</summary>
internal static class BenchmarkText
{
    private const int Seed = 20_261_120;
    private const int SentencesPerLine = 3;

    public static IReadOnlyList<string> Lines(int megabytes)
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(static file => string.Concat(File.ReadAllLines(file)).Split('。'))
            .Where(static sentence => sentence.Length > 0)
            .ToArray();
        var random = new Random(Seed);
        var lines = new List<string>();
        for (long bytes = 0; bytes < megabytes * 1_000_000L;)
        {
            var line = new StringBuilder();
            for (var i = 0; i < SentencesPerLine; i++)
            {
                foreach (var unit in sentences[random.Next(sentences.Length)])
                {
                    line.Append(unit switch
                    {
                        >= '０' and <= '９' => (char)('０' + random.Next(10)),
                        >= '0' and <= '9' => (char)('0' + random.Next(10)),
                        _ => unit,
                    });
                }

                line.Append('。');
            }

            lines.Add(line.ToString());
            bytes += Encoding.UTF8.GetByteCount(lines[^1]);
        }

        return lines;
    }
}
