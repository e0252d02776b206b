using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.State;
using ContractBot.Teams.Cards;
using Microsoft.Data.Sqlite;

namespace ContractBot.Teams.Feedback;

/// <summary>
/// What people think of answers: 👍 or 👎 with a reason, beside the question and the places that were cited. No agreement's text is kept, and not who
/// asked. Safe for several threads.
/// </summary>
internal sealed class FeedbackBook(StateDatabase state, TimeProvider time, ILogger<FeedbackBook> logger)
{
    /// <summary>How long an answer waits for an opinion.</summary>
    public static readonly TimeSpan Waiting = TimeSpan.FromDays(7);

    /// <summary>How long an opinion is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    /// <summary>The most UTF-16 units that are kept of a reason.</summary>
    public const int MaximumReason = 2_000;

    /// <summary>One row an answer; the message's identifier is kept as a hash.</summary>
    public static StateFeature Tables { get; } = new(
        "feedback",
        [
            """
            CREATE TABLE feedback (
                message TEXT PRIMARY KEY, question TEXT NOT NULL, places TEXT NOT NULL, answered_at INTEGER NOT NULL,
                reaction TEXT, reason TEXT, reacted_at INTEGER) WITHOUT ROWID;
            CREATE INDEX feedback_by_answer ON feedback (answered_at);
            """,
            "ALTER TABLE feedback ADD COLUMN conversation TEXT NOT NULL DEFAULT ''",
        ]);

    /// <summary>Remembers that <paramref name="answer"/> was given in <paramref name="message"/>, so that an opinion of it can be kept. An edited question's new answer begins anew.</summary>
    public void Await(FeedbackMessage message, Answer answer)
    {
        var places = JsonSerializer.Serialize((answer.Citations.IsDefault ? [] : answer.Citations).Select(PlaceOf));
        try
        {
            state.Execute($"""
                INSERT INTO feedback (message, conversation, question, places, answered_at)
                VALUES ({KeyOf(message)}, {ConversationOf(message)}, {answer.Question}, {places}, {time.GetUtcNow()})
                ON CONFLICT DO UPDATE SET question = excluded.question, places = excluded.places, answered_at = excluded.answered_at, reaction = NULL, reason = NULL
                """);
        }
        catch (SqliteException failure)
        {
            logger.LogError("An answer could not be noted for feedback (SQLite error {Code}).", failure.SqliteErrorCode);
        }
    }

    /// <summary>
    /// Keeps an opinion of the answer in <paramref name="message"/>, or of the conversation's last one where the channel does not say of which; a later one
    /// takes the place of an earlier.
    /// </summary>
    /// <returns>Whether there was such an answer.</returns>
    /// <exception cref="SqliteException">When it cannot be kept.</exception>
    public bool Keep(FeedbackMessage message, string reaction, string? reason)
    {
        var now = time.GetUtcNow();
        var kept = reason is null ? null : Excerpt.Limit(VisibleText.Of(reason).Trim(), MaximumReason);
        return state.Write(statements =>
        {
            statements.Execute($"DELETE FROM feedback WHERE answered_at < {now - Lifetime} OR (reaction IS NULL AND answered_at < {now - Waiting})");
            var meant = message.Activity is { Length: > 0 }
                ? KeyOf(message)
                : statements.Query($"SELECT message FROM feedback WHERE conversation = {ConversationOf(message)} ORDER BY answered_at DESC LIMIT 1", row => row.Text(0)).SingleOrDefault();
            return statements.Execute($"UPDATE feedback SET reaction = {reaction}, reason = {kept}, reacted_at = {now} WHERE message = {meant}") > 0;
        });
    }

    /// <summary>All opinions, the last first.</summary>
    /// <exception cref="SqliteException">When they cannot be read.</exception>
    public ImmutableArray<Opinion> All() =>
    [
        .. state.Query(
            $"SELECT reacted_at, reaction, question, places, reason FROM feedback WHERE reaction IS NOT NULL ORDER BY reacted_at DESC",
            row => new Opinion(row.Moment(0), row.Text(1), row.Text(2), JsonSerializer.Deserialize<ImmutableArray<string>>(row.Text(3)), row.TextOrNull(4))),
    ];

    private static string PlaceOf(Citation citation) => $"{citation.Agreement} {citation.Locator} [{citation.Start}, {citation.End})";

    private static string KeyOf(FeedbackMessage message) => Hash($"{message.Channel}\0{message.Conversation}\0{message.Activity}");

    private static string ConversationOf(FeedbackMessage message) => Hash($"{message.Channel}\0{message.Conversation}");

    private static string Hash(string name) => Convert.ToBase64String(SHA256.HashData(Encoding.Unicode.GetBytes(name)));
}

/// <summary>Names a message that gave an answer.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="Conversation">The conversation, of whatever thread.</param>
/// <param name="Activity">The message; null where the channel does not say, as the Agents Playground.</param>
internal sealed record FeedbackMessage(string? Channel, string? Conversation, string? Activity);

/// <summary>What somebody thought of an answer.</summary>
/// <param name="At">When it was said.</param>
/// <param name="Reaction"><c>like</c> or <c>dislike</c>.</param>
/// <param name="Question">What had been asked.</param>
/// <param name="Places">What had been cited: agreement, locator and span.</param>
/// <param name="Reason">Why, in their words.</param>
internal sealed record Opinion(DateTimeOffset At, string Reaction, string Question, ImmutableArray<string> Places, string? Reason);
