using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContractBot.Benchmarks.Generating;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Benchmarks.Searching;

/// <summary>
/// The files that all engines read, made once for each number of passages: <c>passages.tsv</c> (key, agreement and the four fields),
/// <c>terms.tsv</c> (the text field's terms as <see cref="TermWords"/>, for engines that do not cut Japanese) and <c>queries.tsv</c>.
/// </summary>
internal sealed class BenchmarkCorpus
{
    private static readonly string[] Names = [FieldNames.Text, FieldNames.Caption, FieldNames.Headings, FieldNames.Agreement];

    private BenchmarkCorpus(int count, string folder) => (Count, Folder) = (count, folder);

    /// <summary>Number of passages.</summary>
    public int Count { get; }

    /// <summary>The folder of the files, and of the indexes.</summary>
    public string Folder { get; }

    public string PassageFile => PathOf("passages.tsv");

    public string TermFile => PathOf("terms.tsv");

    public string QueryFile => PathOf("queries.tsv");

    /// <summary>The corpus of so many passages; makes its files where an earlier run has not.</summary>
    public static BenchmarkCorpus Of(int count)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"contractbot-benchmark-{count}"));
        var corpus = new BenchmarkCorpus(count, folder);
        if (!File.Exists(corpus.QueryFile))
        {
            Directory.CreateDirectory(folder);
            corpus.Write();
        }

        return corpus;
    }

    /// <summary>A path in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>The passages.</summary>
    public IEnumerable<Passage> Passages() => File.ReadLines(PassageFile).Select(ToPassage);

    /// <summary>The queries.</summary>
    public BenchmarkQuery[] Queries() => [.. File.ReadLines(QueryFile).Select(BenchmarkQuery.Read)];

    private static Passage ToPassage(string line)
    {
        var columns = line.Split('\t');
        var fields = ImmutableArray.CreateBuilder<PassageField>(Names.Length);
        for (var i = 0; i < Names.Length; i++)
        {
            if (columns[2 + i].Length > 0)
            {
                fields.Add(new PassageField(Names[i], columns[2 + i], null));
            }
        }

        return new Passage(columns[0], columns[1], fields.ToImmutable());
    }

    private void Write()
    {
        var analyzer = new JapaneseAnalyzer();
        var queries = new QueryPicker(Count);
        using (var passages = new StreamWriter(PassageFile, false, new UTF8Encoding(false)))
        using (var terms = new StreamWriter(TermFile, false, new UTF8Encoding(false)))
        {
            var document = 0;
            foreach (var passage in GeneratedCorpus.Passages(Count))
            {
                passages.Write($"{passage.Key}\t{passage.Agreement}");
                foreach (var name in Names)
                {
                    passages.Write('\t');
                    passages.Write(passage.Fields.FirstOrDefault(field => field.Name == name)?.Text.Replace('\n', ' '));
                }

                passages.Write('\n');
                var tokens = analyzer.Analyze(passage.Fields[0].Text.Replace('\n', ' '));
                terms.Write(string.Join(' ', tokens.Select(static token => TermWords.Of(token.Term))));
                terms.Write('\n');
                queries.See(document++, tokens);
            }
        }

        File.WriteAllLines(QueryFile, queries.Pick().Select(static query => query.Write()));
    }
}
