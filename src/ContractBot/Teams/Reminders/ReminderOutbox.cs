using System.Security.Cryptography;
using System.Text;
using ContractBot.Answering.Deadlines;
using ContractBot.Calendars;
using ContractBot.State;

namespace ContractBot.Teams.Reminders;

/// <summary>
/// What became of each reminder. One is claimed, on the disk, before it is sent, so that no two rounds send it. Should the service fail between
/// sending and noting it, nobody can know whether it arrived: it is then sent again when its claim has run out. Twice is a nuisance, never is a
/// missed deadline. Safe for several threads.
/// </summary>
internal sealed class ReminderOutbox(StateDatabase state)
{
    /// <summary>How long a claim holds: longer than a message is tried to be sent.</summary>
    public static readonly TimeSpan Claimed = TimeSpan.FromMinutes(10);

    /// <summary>So often one is tried; after that it is lost, which the log says.</summary>
    public const int MaximumAttempts = 12;

    /// <summary>Dates so long past are forgotten.</summary>
    private const int KeptDays = 90;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(4);

    /// <summary>
    /// Claims the reminder of <paramref name="entry"/>, so many days before, for <paramref name="place"/>; null where it was sent, is being sent, was
    /// confirmed, or waits for later.
    /// </summary>
    public ReminderClaim? Claim(string place, int daysBefore, DeadlineEntry entry, DateTimeOffset now)
    {
        if (entry.Date is not { } date)
        {
            return null;
        }

        // Looked up first: each round comes upon what it has sent long ago.
        var deadline = IdentityOf(entry);
        if (state.Query(
            $"""
            SELECT 1 FROM reminders_sent
            WHERE place = {place} AND deadline = {deadline} AND date = {date} AND days = {daysBefore} AND (state NOT IN ('claimed', 'failed', 'snoozed') OR due_at > {now})
            """,
            row => row.Number(0)).Count > 0)
        {
            return null;
        }

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var claim = state.Write(statements => statements.Query(
            $"""
            INSERT INTO reminders_sent (id, place, deadline, date, days, state, due_at, attempts)
            VALUES ({id}, {place}, {deadline}, {date}, {daysBefore}, 'claimed', {now + Claimed}, 1)
            ON CONFLICT (place, deadline, date, days) DO UPDATE SET
                state = 'claimed', due_at = excluded.due_at, attempts = CASE state WHEN 'snoozed' THEN 1 ELSE attempts + 1 END
            WHERE state IN ('claimed', 'failed', 'snoozed') AND due_at <= {now}
            RETURNING id, attempts
            """,
            row => new ReminderClaim(row.Text(0), (int)row.Number(1)))).SingleOrDefault();
        if (claim is not null)
        {
            state.Flush();
        }

        return claim;
    }

    /// <summary>Notes that <paramref name="claim"/> was sent.</summary>
    public void Sent(ReminderClaim claim) => state.Execute($"UPDATE reminders_sent SET state = 'sent' WHERE id = {claim.Id} AND state = 'claimed'");

    /// <summary>Notes that <paramref name="claim"/> could not be sent; false where it is not tried again.</summary>
    public bool Failed(ReminderClaim claim, DateTimeOffset now)
    {
        var again = claim.Attempts < MaximumAttempts;
        var pause = FirstPause * Math.Pow(2, claim.Attempts - 1);
        var due = now + (pause < LongestPause ? pause : LongestPause);
        state.Execute($"UPDATE reminders_sent SET state = {(again ? "failed" : "lost")}, due_at = {due} WHERE id = {claim.Id} AND state = 'claimed'");
        return again;
    }

    /// <summary>Which deadline and date the reminder <paramref name="id"/> is of; null where <paramref name="place"/> has no such reminder.</summary>
    public (string Deadline, DateOnly Date)? Find(string place, string id) =>
        state.Query($"SELECT deadline, date FROM reminders_sent WHERE id = {id} AND place = {place}", row => (row.Text(0), row.Day(1))) is [var found] ? found : null;

    /// <summary>確認済み: the reminder does not come again.</summary>
    public void Confirm(string place, string id) =>
        state.Execute($"UPDATE reminders_sent SET state = 'done' WHERE id = {id} AND place = {place} AND state IN ('sent', 'snoozed', 'claimed', 'failed')");

    /// <summary>あとで: the reminder comes again at <paramref name="moment"/>; false where it was confirmed in the meantime.</summary>
    public bool Snooze(string place, string id, DateTimeOffset moment) =>
        state.Execute($"UPDATE reminders_sent SET state = 'snoozed', due_at = {moment} WHERE id = {id} AND place = {place} AND state IN ('sent', 'snoozed')") > 0;

    /// <summary>Forgets what is long past on <paramref name="today"/>.</summary>
    public void Sweep(DateOnly today) => state.Execute($"DELETE FROM reminders_sent WHERE date < {today.AddDays(-KeptDays)}");

    /// <summary>A deadline by its place and words, as a hash: the state database holds no text of agreements.</summary>
    public static string IdentityOf(DeadlineEntry entry) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DeadlineFeed.Identity(entry))));
}

/// <summary>A reminder that is being sent.</summary>
/// <param name="Id">Nobody can guess it.</param>
/// <param name="Attempts">How often it was tried with this attempt, since it was last put off.</param>
internal sealed record ReminderClaim(string Id, int Attempts);
