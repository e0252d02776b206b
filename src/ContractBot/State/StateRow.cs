using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ContractBot.State;

/// <summary>One row of an answer, while it is read; columns count from 0 and have the types that <see cref="StateCommand"/> writes.</summary>
internal readonly struct StateRow(SqliteDataReader reader)
{
    public string Text(int column) => reader.GetString(column);

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public long Number(int column) => reader.GetInt64(column);

    public long? NumberOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public bool Truth(int column) => reader.GetInt64(column) != 0;

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public DateTimeOffset Moment(int column) => DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));

    public DateTimeOffset? MomentOrNull(int column) => reader.IsDBNull(column) ? null : Moment(column);

    public DateOnly Day(int column) => DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
