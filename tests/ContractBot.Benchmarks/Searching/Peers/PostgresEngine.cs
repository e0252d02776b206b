using System.Diagnostics;
using System.Globalization;

namespace ContractBot.Benchmarks.Searching.Peers;

/// <summary>
/// PostgreSQL's full text search: a server of its own in the corpus's folder, reached by a socket there alone. The terms of our analyser in a
/// <c>tsvector</c> under GIN, ranked by <c>ts_rank</c>; the times are those of <c>psql</c>.
/// </summary>
internal sealed class PostgresEngine(BenchmarkCorpus corpus) : IEngine
{
    private const string User = "postgres";
    private static readonly string? ServerPrograms = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(static folder => Path.Combine(folder, "bin")).LastOrDefault()
        : null;

    private bool _runs;

    public string Name { get; } = ServerPrograms is null ? "PostgreSQL" : "PostgreSQL " + Programs.Run(Path.Combine(ServerPrograms, "postgres"), "--version").Split(' ')[2];

    private string Folder => corpus.PathOf("postgres");

    private string Data => Path.Combine(Folder, "data");

    public bool IsBuilt => Directory.Exists(Data) && ServerPrograms is not null;

    public BuiltIndex? Build(int threads)
    {
        if (ServerPrograms is null)
        {
            return null;
        }

        Stop();
        Folders.Empty(Folder);
        Programs.Run("chown", User, Folder);
        AsServer($"{ServerPrograms}/initdb -D {Data} -A trust --no-locale -E UTF8");
        Start();
        var start = Stopwatch.GetTimestamp();
        Sql("CREATE TABLE passages (id serial, terms text)");
        Sql($"\\copy passages (terms) FROM '{corpus.TermFile}'");
        Sql("ALTER TABLE passages ADD COLUMN vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', terms)) STORED");
        Sql("CREATE INDEX ON passages USING gin (vector)");
        Sql("VACUUM ANALYZE passages");
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var bytes = Sql("SELECT pg_total_relation_size('passages')").Split('\n').Select(static line => line.Trim()).First(static line => long.TryParse(line, CultureInfo.InvariantCulture, out _));
        return new BuiltIndex(seconds, long.Parse(bytes, CultureInfo.InvariantCulture));
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        if (!_runs)
        {
            Start();
        }

        var script = Path.Combine(Path.GetTempPath(), "contractbot-benchmark-queries.sql");
        File.WriteAllLines(
            script,
            ["\\timing on", "SET max_parallel_workers_per_gather = 0;", "SET jit = off;", .. queries.Select(static query =>
                $"SELECT id, ts_rank(vector, query) AS rank FROM passages, to_tsquery('simple', '{query.ToText(" | ", " & ", " <-> ")}') query WHERE vector @@ query ORDER BY rank DESC LIMIT {BenchmarkQuery.Top};")]);
        return [.. Psql("-f", script).Split('\n')
            .Where(static line => line.StartsWith("Time: ", StringComparison.Ordinal))
            .Skip(2)
            .Select(static line => double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) * 1e3)];
    }

    public void Dispose() => Stop();

    private void Start()
    {
        AsServer($"{ServerPrograms}/pg_ctl -D {Data} -w -t 60 -l {Folder}/log -o \"-c listen_addresses='' -k {Folder} -c shared_buffers=1GB -c maintenance_work_mem=512MB -c work_mem=256MB -c max_parallel_maintenance_workers=0 -c autovacuum=off\" start");
        _runs = true;
    }

    private void Stop()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            AsServer($"{ServerPrograms}/pg_ctl -D {Data} -m fast stop");
        }

        _runs = false;
    }

    // A server refuses to run as the machine's administrator.
    private static void AsServer(string command)
    {
        using var process = Environment.UserName == "root"
            ? Process.Start("su", [User, "-s", "/bin/sh", "-c", $"{command} > /dev/null"])
            : Process.Start("sh", ["-c", $"{command} > /dev/null"]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(command);
        }
    }

    private string Sql(string statement) => Psql("-t", "-c", statement);

    private string Psql(params string[] arguments) =>
        Programs.Run("psql", ["-X", "-q", "-h", Folder, "-U", User, "-d", User, "-v", "ON_ERROR_STOP=1", .. arguments]);
}
