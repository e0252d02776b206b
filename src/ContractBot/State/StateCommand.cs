using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ContractBot.State;

/// <summary>
/// Makes a command of an interpolated string, in which every hole becomes a parameter: <c>$"… WHERE id = {id}"</c>. Values never become SQL.
/// A <see cref="DateTimeOffset"/> is kept as milliseconds since 1970, a <see cref="DateOnly"/> as <c>2026-11-20</c>, a <see cref="bool"/> as 0 or 1.
/// </summary>
internal static class StateCommand
{
    public static SqliteCommand Of(SqliteConnection connection, FormattableString sql, SqliteTransaction? transaction = null)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = new object[sql.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = string.Create(CultureInfo.InvariantCulture, $"$p{i}");
            command.Parameters.AddWithValue((string)names[i], Stored(sql.GetArgument(i)));
        }

        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql.Format, names);
        return command;
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset moment => moment.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? 1L : 0L,
        Enum => throw new ArgumentException("Enumerations are kept by a name that does not change.", nameof(value)),
        _ => value,
    };
}
