using System.Globalization;
using ContractBot.Hosting;
using Microsoft.Data.Sqlite;

namespace ContractBot.State;

/// <summary>
/// What the service remembers over restarts: <c>state.db</c> in the data folder (SQLite, write-ahead log, foreign keys on). Safe for several
/// threads: one writes at a time, readers do not wait for it. What was written outlives the program's end, however sudden; should the machine itself
/// fail, the last moments may be lost unless <see cref="Flush"/> was called.
/// <para>
/// A feature that keeps something declares a <see cref="StateFeature"/> beside its own code, adds it to <see cref="StateFeatures.All"/>, and asks for
/// this class in its constructor:
/// <code>
/// public static StateFeature Tables { get; } = new("notes", ["CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"]);
/// state.Execute($"INSERT INTO notes (text) VALUES ({text})");
/// var texts = state.Query($"SELECT text FROM notes WHERE id > {id}", row => row.Text(0));
/// </code>
/// </para>
/// </summary>
internal sealed class StateDatabase : IDisposable
{
    private const string FileName = "state.db";

    // SQLite result codes (sqlite.org/rescode.html).
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private static readonly string[] FileSuffixes = ["-wal", "-shm", ""];

    private readonly Lock _writing = new();
    private readonly SqliteConnection _writer;
    private readonly string _readers;

    private StateDatabase(string path, SqliteConnection writer)
    {
        _writer = writer;
        _readers = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true }.ToString();
    }

    /// <summary>Where a file stands that was found damaged and set aside at opening; null where none was.</summary>
    public string? SetAside { get; private init; }

    /// <summary>
    /// Opens the database in <paramref name="data"/>, made where there is none, with the tables of <paramref name="features"/> brought to their
    /// newest version. A damaged file is kept under another name (<see cref="SetAside"/>), and an empty database begun.
    /// </summary>
    /// <exception cref="StateException">When it cannot be written, or a newer version of the program has written it.</exception>
    public static StateDatabase Open(DataFolder data, TimeProvider time, IReadOnlyCollection<StateFeature> features)
    {
        var path = Path.Combine(data.Path, FileName);
        try
        {
            MakeFile(data, path);
            try
            {
                return new(path, Connect(path, features));
            }
            catch (SqliteException failure) when (failure.SqliteErrorCode is Corrupt or NotADatabase)
            {
                var aside = MoveAside(path, time.GetUtcNow());
                MakeFile(data, path);
                return new(path, Connect(path, features)) { SetAside = aside };
            }
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StateException(StateProblem.NotWritable, path, failure);
        }
    }

    /// <summary>Runs one statement that changes something; gives the number of rows changed.</summary>
    public int Execute(FormattableString sql) => Write(transaction => transaction.Execute(sql));

    /// <summary>Runs <paramref name="work"/> in one transaction: all of it takes effect, or nothing where it throws.</summary>
    public T Write<T>(Func<StateTransaction, T> work)
    {
        lock (_writing)
        {
            using var transaction = _writer.BeginTransaction(deferred: false);
            var result = work(new StateTransaction(_writer, transaction));
            transaction.Commit();
            return result;
        }
    }

    /// <summary>The rows that <paramref name="sql"/> selects.</summary>
    public IReadOnlyList<T> Query<T>(FormattableString sql, Func<StateRow, T> read)
    {
        using var connection = new SqliteConnection(_readers);
        connection.Open();
        using var command = StateCommand.Of(connection, sql);
        return StateTransaction.Read(command, read);
    }

    /// <summary>Brings all that was written so far onto the disk.</summary>
    public void Flush()
    {
        lock (_writing)
        {
            Run(_writer, "PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_writing)
        {
            using var readers = new SqliteConnection(_readers);
            SqliteConnection.ClearPool(readers);
            SqliteConnection.ClearPool(_writer);
            _writer.Dispose();
        }
    }

    // Questions stand in it: it is for its owner's eyes, and so are the files that SQLite makes beside it.
    private static void MakeFile(DataFolder data, string path)
    {
        Directory.CreateDirectory(data.Path);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
    }

    private static SqliteConnection Connect(string path, IReadOnlyCollection<StateFeature> features)
    {
        // Not pooled: a damaged file must be let go before it can be moved.
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA journal_mode = WAL");
            Run(connection, "PRAGMA synchronous = NORMAL");
            if (Run(connection, "PRAGMA quick_check(1)") is not "ok")
            {
                throw new SqliteException("The check found damage.", Corrupt);
            }

            Migrate(connection, path, features);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Migrate(SqliteConnection connection, string path, IReadOnlyCollection<StateFeature> features)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var statements = new StateTransaction(connection, transaction);
        statements.Execute($"CREATE TABLE IF NOT EXISTS features (name TEXT PRIMARY KEY, version INTEGER NOT NULL)");
        foreach (var feature in features)
        {
            var version = statements.Query($"SELECT version FROM features WHERE name = {feature.Name}", row => row.Number(0)).SingleOrDefault();
            if (version > feature.Migrations.Length)
            {
                throw new StateException(StateProblem.Newer, path);
            }

            foreach (var migration in feature.Migrations.Skip((int)version))
            {
                Run(connection, migration, transaction);
            }

            statements.Execute($"INSERT INTO features VALUES ({feature.Name}, {feature.Migrations.Length}) ON CONFLICT (name) DO UPDATE SET version = excluded.version");
        }

        transaction.Commit();
    }

    // The log beside it holds what was written last: it goes along, under the name that SQLite looks for.
    private static string MoveAside(string path, DateTimeOffset now)
    {
        var stamp = now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var aside = Enumerable.Range(1, int.MaxValue)
            .Select(n => Path.Combine(Path.GetDirectoryName(path)!, n == 1 ? $"state-damaged-{stamp}.db" : $"state-damaged-{stamp}-{n}.db"))
            .First(name => !File.Exists(name));
        foreach (var suffix in FileSuffixes.Where(suffix => File.Exists(path + suffix)))
        {
            File.Move(path + suffix, aside + suffix);
        }

        return aside;
    }

    private static string? Run(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Written here and in the features, never made of anything that comes in.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string;
    }
}
