using ContractBot.Hosting;
using ContractBot.State;
using ContractBot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ContractBot.Tests.State;

public sealed class StateDatabaseTests : IDisposable
{
    private static readonly StateFeature Notes = new("notes", ["CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)"]);
    private static readonly FixedTime Time = new(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "state.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_there_after_a_restart()
    {
        using (var state = Open())
        {
            state.Execute($"INSERT INTO notes (text) VALUES ({"一つ目"})");
        }

        using var again = Open();

        Assert.Equal(["一つ目"], Texts(again));
    }

    [Fact]
    public void What_is_written_is_there_though_the_program_was_killed()
    {
        var copy = Path.Combine(_folder.Path, "copy");
        using (var state = Open())
        {
            state.Execute($"INSERT INTO notes (text) VALUES ({"一つ目"})");

            // What a killed process leaves: the file and its log as they are now.
            Directory.CreateDirectory(copy);
            foreach (var file in Directory.GetFiles(_folder.Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            {
                System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }
        }

        using var again = StateDatabase.Open(DataFolder.At(copy), Time, [Notes]);

        Assert.Equal(["一つ目"], Texts(again));
        Assert.Null(again.SetAside);
    }

    [Theory]
    [InlineData("'); DROP TABLE notes; --")]
    [InlineData("{0} $p0 \0 😀")]
    [InlineData(null)]
    public void Values_never_become_statements(string? text)
    {
        using var state = Open();

        state.Execute($"INSERT INTO notes (text) VALUES ({text})");

        Assert.Equal(text, Assert.Single(state.Query($"SELECT text FROM notes WHERE text IS {text}", row => row.TextOrNull(0))));
    }

    [Fact]
    public void Moments_days_and_truths_come_back_as_they_were()
    {
        using var state = Open();
        var moment = new DateTimeOffset(2026, 11, 20, 12, 0, 0, 5, TimeSpan.FromHours(9));

        var row = Assert.Single(state.Query(
            $"SELECT {moment}, {new DateOnly(2026, 3, 31)}, {true}, {(DateTimeOffset?)null}, {new byte[] { 1, 2 }}",
            row => (Moment: row.Moment(0), Day: row.Day(1), Truth: row.Truth(2), None: row.MomentOrNull(3), Bytes: row.Bytes(4))));

        Assert.Equal(moment, row.Moment);
        Assert.Equal((new DateOnly(2026, 3, 31), true, null), (row.Day, row.Truth, row.None));
        Assert.Equal([1, 2], row.Bytes);
    }

    [Fact]
    public void A_transaction_that_fails_leaves_nothing()
    {
        using var state = Open();

        Assert.Throws<InvalidOperationException>(() => state.Write<int>(statements =>
        {
            statements.Execute($"INSERT INTO notes (text) VALUES ({"一つ目"})");
            throw new InvalidOperationException();
        }));

        Assert.Empty(Texts(state));
        state.Execute($"INSERT INTO notes (text) VALUES ({"二つ目"})");
        Assert.Equal(["二つ目"], Texts(state));
    }

    [Fact]
    public async Task Many_threads_may_write_and_read_at_once()
    {
        using var state = Open();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                state.Execute($"INSERT INTO notes (text) VALUES ({thread})");
                Assert.NotEmpty(Texts(state));
            }
        })));

        Assert.Equal(400, Texts(state).Count);
    }

    [Fact]
    public void A_feature_is_brought_to_its_newest_version_with_what_it_holds()
    {
        using (var state = Open())
        {
            state.Execute($"INSERT INTO notes (text) VALUES ({"一つ目"})");
        }

        using (var newer = Open(Notes with { Migrations = [.. Notes.Migrations, "ALTER TABLE notes ADD COLUMN kind TEXT; UPDATE notes SET kind = 'old'"] }))
        {
            Assert.Equal(["old"], newer.Query($"SELECT kind FROM notes", row => row.Text(0)));
        }

        var failure = Assert.Throws<StateException>(() => Open());
        Assert.Equal((StateProblem.Newer, File), (failure.Problem, failure.Path));
    }

    [Fact]
    public void A_migration_that_fails_changes_nothing()
    {
        Open().Dispose();

        Assert.ThrowsAny<Exception>(() => Open(Notes with { Migrations = [.. Notes.Migrations, "ALTER TABLE notes ADD COLUMN kind TEXT", "no statement"] }));

        using var state = Open();
        Assert.Throws<SqliteException>(() => state.Query($"SELECT kind FROM notes", row => row.Text(0)));
    }

    [Theory]
    [InlineData("not a database at all, but long enough that nobody could take it for the beginning of one")]
    [InlineData("SQLite format 3\0")]
    public void A_file_that_is_no_database_is_set_aside_and_kept(string content)
    {
        var file = _folder.Write("state.db", content);

        using var state = Open();

        Assert.Equal(Path.Combine(_folder.Path, "state-damaged-20261120-030000.db"), state.SetAside);
        Assert.Equal(content, System.IO.File.ReadAllText(state.SetAside!));
        Assert.Empty(Texts(state));
        Assert.True(System.IO.File.Exists(file));
    }

    [Fact]
    public void A_database_damaged_within_is_set_aside_each_time_under_a_name_of_its_own()
    {
        for (var time = 0; time < 2; time++)
        {
            using (var state = Open())
            {
                for (var i = 0; i < 200; i++)
                {
                    state.Execute($"INSERT INTO notes (text) VALUES ({new string('文', 500)})");
                }
            }

            // The last pages hold the rows.
            using var file = System.IO.File.Open(File, FileMode.Open);
            file.Position = file.Length - 20_000;
            file.Write(Enumerable.Repeat((byte)0x5A, 12_000).ToArray());
        }

        using var last = Open();

        Assert.Equal(Path.Combine(_folder.Path, "state-damaged-20261120-030000-2.db"), last.SetAside);
        Assert.True(System.IO.File.Exists(Path.Combine(_folder.Path, "state-damaged-20261120-030000.db")));
        Assert.Empty(Texts(last));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_to_be_so()
    {
        var file = _folder.Write("file", "");

        var failure = Assert.Throws<StateException>(() => StateDatabase.Open(DataFolder.At(Path.Combine(file, "below")), Time, [Notes]));

        Assert.Equal(StateProblem.NotWritable, failure.Problem);
    }

    [Fact]
    public void Something_else_in_the_files_place_is_left_alone()
    {
        Directory.CreateDirectory(File);

        Assert.Equal(StateProblem.NotWritable, Assert.Throws<StateException>(() => Open()).Problem);
        Assert.True(Directory.Exists(File));
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        using var state = Open();
        state.Execute($"INSERT INTO notes (text) VALUES ({"秘密"})");

        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(_folder.Path))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
            }
        }
    }

    private static IReadOnlyList<string> Texts(StateDatabase state) => state.Query($"SELECT text FROM notes ORDER BY id", row => row.Text(0));

    private StateDatabase Open(StateFeature? feature = null) => StateDatabase.Open(DataFolder.At(_folder.Path), Time, [feature ?? Notes]);
}
