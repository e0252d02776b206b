using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ContractBot.Benchmarks.Searching.Peers;

/// <summary>Groonga as a program beside this one, on the terms that our analyser gives; it takes its own time. Scored by its tf-idf, sorted by score.</summary>
internal sealed class GroongaEngine(BenchmarkCorpus corpus) : IEngine
{
    private static readonly string[] Schema =
    [
        "table_create Passages TABLE_NO_KEY",
        "column_create Passages terms COLUMN_SCALAR Text",
        "table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenDelimit",
    ];

    private const string IndexColumn = "column_create Terms passages COLUMN_INDEX|WITH_POSITION Passages terms";
    private Process? _asking;

    public string Name { get; } = "Groonga" + (Programs.Find("groonga") is null ? "" : " " + Programs.Run("groonga", "--version").Split(' ')[1]);

    private string Database => Path.Combine(corpus.PathOf("groonga"), "db");

    public bool IsBuilt => File.Exists(Database) && Programs.Find("groonga") is not null;

    public BuiltIndex? Build(int threads)
    {
        if (Programs.Find("groonga") is null)
        {
            return null;
        }

        Folders.Empty(corpus.PathOf("groonga"));
        var start = Stopwatch.GetTimestamp();
        using (var groonga = Start("-n"))
        {
            Array.ForEach(Schema, command => Command(groonga, command));
            groonga.StandardInput.WriteLine("load --table Passages");
            groonga.StandardInput.WriteLine("[");
            foreach (var line in File.ReadLines(corpus.TermFile))
            {
                groonga.StandardInput.WriteLine($"{{\"terms\":\"{line}\"}},");
            }

            Command(groonga, "]");

            // Its makers advise to make the index after the load.
            Command(groonga, IndexColumn);
            groonga.StandardInput.Close();
            groonga.WaitForExit();
        }

        return new BuiltIndex(Stopwatch.GetElapsedTime(start).TotalSeconds, Folders.Size(corpus.PathOf("groonga")));
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        _asking ??= Start();
        return [.. queries.Select(query =>
        {
            var phrase = query.Kind == QueryKind.Phrase;
            var text = query.ToText(" OR ", " ", " ", phrase ? "\\\"" : "", phrase ? "\\\"" : "");
            using var answer = JsonDocument.Parse(Command(
                _asking,
                string.Create(CultureInfo.InvariantCulture, $"select Passages --match_columns 'scorer_tf_idf(Terms.passages)' --query \"{text}\" --sort_keys -_score --limit {BenchmarkQuery.Top} --output_columns _id,_score --cache no")));
            return answer.RootElement[0][2].GetDouble() * 1e6;
        })];
    }

    public void Dispose()
    {
        _asking?.StandardInput.Close();
        _asking?.WaitForExit();
        _asking?.Dispose();
    }

    private static string Command(Process groonga, string command)
    {
        groonga.StandardInput.WriteLine(command);
        groonga.StandardInput.Flush();
        var answer = groonga.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"Groonga ended at: {command}");
        return answer.StartsWith("[[0,", StringComparison.Ordinal) ? answer : throw new InvalidOperationException(answer);
    }

    private Process Start(params string[] options) =>
        Process.Start(new ProcessStartInfo("groonga", [.. options, Database]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
