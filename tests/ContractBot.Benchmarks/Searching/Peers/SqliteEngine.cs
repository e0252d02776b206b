using System.Diagnostics;
using ContractBot.Benchmarks.Measuring;
using Microsoft.Data.Sqlite;

namespace ContractBot.Benchmarks.Searching.Peers;

/// <summary>SQLite's FTS5 in this process, on the terms that our analyser gives, without the text itself; its default rank is BM25.</summary>
internal sealed class SqliteEngine(BenchmarkCorpus corpus) : IEngine
{
    private SqliteConnection? _asking;

    public string Name { get; } = "SQLite FTS5 " + Version();

    private string Index => corpus.PathOf("sqlite");

    public bool IsBuilt => Directory.Exists(Index);

    public BuiltIndex? Build(int threads)
    {
        Folders.Empty(Index);
        var start = Stopwatch.GetTimestamp();
        using (var connection = Open())
        {
            Execute(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144; CREATE VIRTUAL TABLE passages USING fts5(terms, content='', tokenize='ascii')");
            using var transaction = connection.BeginTransaction();
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO passages(rowid, terms) VALUES ($row, $terms)";
            var row = insert.Parameters.Add("$row", SqliteType.Integer);
            var terms = insert.Parameters.Add("$terms", SqliteType.Text);
            var number = 0;
            foreach (var line in File.ReadLines(corpus.TermFile))
            {
                (row.Value, terms.Value) = (++number, line);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            Execute(connection, "INSERT INTO passages(passages) VALUES ('optimize')");
        }

        return new BuiltIndex(Stopwatch.GetElapsedTime(start).TotalSeconds, Folders.Size(Index));
    }

    public IReadOnlyList<double> Ask(BenchmarkQuery[] queries)
    {
        if (_asking is null)
        {
            _asking = Open();
            Execute(_asking, "PRAGMA cache_size=-1048576; PRAGMA mmap_size=4294967296");
        }

        using var select = _asking.CreateCommand();
        select.CommandText = $"SELECT rowid, rank FROM passages WHERE passages MATCH $query ORDER BY rank LIMIT {BenchmarkQuery.Top}";
        var text = select.Parameters.Add("$query", SqliteType.Text);
        return [.. queries.Select(query =>
        {
            text.Value = query.ToText(" OR ", " AND ", " + ");
            var start = ThreadClock.Now();
            using var reader = select.ExecuteReader();
            while (reader.Read())
            {
                reader.GetInt64(0);
            }

            return ThreadClock.Now() - start;
        })];
    }

    public void Dispose() => _asking?.Dispose();

    private static string Version()
    {
        SQLitePCL.Batteries_V2.Init();
        return SQLitePCL.raw.sqlite3_libversion().utf8_to_string();
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Index, "passages.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
