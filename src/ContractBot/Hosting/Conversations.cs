using System.Security.Cryptography;
using System.Text;
using ContractBot.Answering;
using ContractBot.State;
using Microsoft.Data.Sqlite;

namespace ContractBot.Hosting;

/// <summary>What the turns before left behind, by conversation, kept over restarts; the least recently used are forgotten first. Safe for several threads.</summary>
internal sealed class Conversations(StateDatabase state, TimeProvider time, ILogger<Conversations> logger)
{
    /// <summary>Conversations that are kept.</summary>
    public const int Capacity = 5_000;

    /// <summary>Longest identifier in UTF-16 units that a caller of the API may choose.</summary>
    public const int MaximumIdLength = 200;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>One row a conversation. Identifiers are kept as hashes: they name people.</summary>
    public static StateFeature Tables { get; } = new(
        "conversations",
        [
            """
            CREATE TABLE conversations (id TEXT PRIMARY KEY, state TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX conversations_by_use ON conversations (used_at);
            """,
        ]);

    /// <summary>Asks the next question of conversation <paramref name="id"/>; without one nothing is remembered.</summary>
    public Answer Ask(IAnswerer answerer, string question, string? id, DateOnly today)
    {
        var turn = answerer.Answer(question, id is null ? Conversation.Empty : Find(id), today);
        if (id is not null)
        {
            Keep(id, turn.Conversation);
        }

        return turn.Answer;
    }

    /// <summary>The state of conversation <paramref name="id"/>; empty where it is new or forgotten.</summary>
    public Conversation Find(string id)
    {
        try
        {
            var oldest = time.GetUtcNow() - Lifetime;
            return state.Query($"SELECT state FROM conversations WHERE id = {KeyOf(id)} AND used_at >= {oldest}", row => row.Text(0))
                .Select(ConversationJson.Read).SingleOrDefault() ?? Conversation.Empty;
        }
        catch (SqliteException failure)
        {
            // Without what was said before a question can still be answered.
            logger.LogError("The state of a conversation could not be read (SQLite error {Code}).", failure.SqliteErrorCode);
            return Conversation.Empty;
        }
    }

    /// <summary>Remembers the state of conversation <paramref name="id"/>.</summary>
    public void Keep(string id, Conversation conversation)
    {
        try
        {
            var now = time.GetUtcNow();
            state.Write(statements =>
            {
                statements.Execute($"DELETE FROM conversations WHERE used_at < {now - Lifetime}");
                statements.Execute($"""
                    INSERT INTO conversations VALUES ({KeyOf(id)}, {ConversationJson.Write(conversation)}, {now})
                    ON CONFLICT (id) DO UPDATE SET state = excluded.state, used_at = excluded.used_at
                    """);
                return statements.Execute($"DELETE FROM conversations WHERE id IN (SELECT id FROM conversations ORDER BY used_at DESC LIMIT -1 OFFSET {Capacity})");
            });
        }
        catch (SqliteException failure)
        {
            logger.LogError("The state of a conversation could not be kept (SQLite error {Code}).", failure.SqliteErrorCode);
        }
    }

    private static string KeyOf(string id) => Convert.ToBase64String(SHA256.HashData(Encoding.Unicode.GetBytes(id)));
}
