using ContractBot.State;
using Microsoft.Data.Sqlite;

namespace ContractBot.Teams.Search;

/// <summary>What each person searched for last, kept over restarts. Safe for several threads.</summary>
internal sealed class RecentSearches(StateDatabase state, TimeProvider time, ILogger<RecentSearches> logger)
{
    /// <summary>How many searches are kept of each person.</summary>
    public const int Capacity = 8;

    /// <summary>How long one is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    // The search is asked anew while somebody types: of 再, 再委 and 再委託 only the last is meant.
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(30);

    /// <summary>One row a search.</summary>
    public static StateFeature Tables { get; } = new(
        "searches",
        [
            """
            CREATE TABLE searches (searcher TEXT NOT NULL, words TEXT NOT NULL, searched_at INTEGER NOT NULL, PRIMARY KEY (searcher, words)) WITHOUT ROWID;
            CREATE INDEX searches_by_time ON searches (searched_at);
            """,
        ]);

    /// <summary>The words that <paramref name="searcher"/> looked for, the last first.</summary>
    public IReadOnlyList<string> Of(string searcher)
    {
        try
        {
            var oldest = time.GetUtcNow() - Lifetime;
            return state.Query(
                $"SELECT words FROM searches WHERE searcher = {searcher} AND searched_at >= {oldest} ORDER BY searched_at DESC, words LIMIT {Capacity}", row => row.Text(0));
        }
        catch (SqliteException failure)
        {
            logger.LogError("Recent searches could not be read (SQLite error {Code}).", failure.SqliteErrorCode);
            return [];
        }
    }

    /// <summary>Keeps that <paramref name="searcher"/> looked for <paramref name="words"/>.</summary>
    public void Add(string searcher, string words)
    {
        try
        {
            var now = time.GetUtcNow();
            state.Write(statements =>
            {
                statements.Execute($"DELETE FROM searches WHERE searched_at < {now - Lifetime}");
                statements.Execute($"DELETE FROM searches WHERE searcher = {searcher} AND searched_at >= {now - Typing} AND substr({words}, 1, length(words)) = words");
                statements.Execute($"INSERT INTO searches VALUES ({searcher}, {words}, {now}) ON CONFLICT DO UPDATE SET searched_at = excluded.searched_at");
                return statements.Execute($"""
                    DELETE FROM searches WHERE searcher = {searcher}
                    AND words NOT IN (SELECT words FROM searches WHERE searcher = {searcher} ORDER BY searched_at DESC, words LIMIT {Capacity})
                    """);
            });
        }
        catch (SqliteException failure)
        {
            // The search itself can be answered all the same.
            logger.LogError("A search could not be kept (SQLite error {Code}).", failure.SqliteErrorCode);
        }
    }
}
