using Microsoft.Data.Sqlite;

namespace ContractBot.State;

/// <summary>Statements that take effect together or not at all; see <see cref="StateDatabase.Write{T}"/>.</summary>
internal sealed class StateTransaction(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Runs <paramref name="sql"/>; gives the number of rows changed.</summary>
    public int Execute(FormattableString sql)
    {
        using var command = StateCommand.Of(connection, sql, transaction);
        return command.ExecuteNonQuery();
    }

    /// <summary>The rows that <paramref name="sql"/> selects, or that its <c>RETURNING</c> gives.</summary>
    public IReadOnlyList<T> Query<T>(FormattableString sql, Func<StateRow, T> read)
    {
        using var command = StateCommand.Of(connection, sql, transaction);
        return Read(command, read);
    }

    internal static List<T> Read<T>(SqliteCommand command, Func<StateRow, T> read)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(new StateRow(reader)));
        }

        return rows;
    }
}
