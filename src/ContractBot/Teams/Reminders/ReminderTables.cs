using ContractBot.State;

namespace ContractBot.Teams.Reminders;

/// <summary>The tables of reminders. Nothing is kept of people who want none.</summary>
internal static class ReminderTables
{
    /// <summary>
    /// Where reminders go; what is wanted there ('' where a wish leaves something open); and what became of each: one row for a date of a
    /// deadline and a number of days, so that it is sent once whatever the number of wishes that it fits.
    /// </summary>
    public static StateFeature Feature { get; } = new(
        "reminders",
        [
            """
            CREATE TABLE reminders_places (key TEXT PRIMARY KEY, reference TEXT NOT NULL, asker TEXT NOT NULL, is_blocked INTEGER NOT NULL DEFAULT 0);
            CREATE TABLE reminders_wishes (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                place TEXT NOT NULL REFERENCES reminders_places (key) ON DELETE CASCADE,
                agreement TEXT NOT NULL, anchor TEXT NOT NULL, kind TEXT NOT NULL, days INTEGER NOT NULL,
                UNIQUE (place, agreement, anchor, kind, days));
            CREATE TABLE reminders_sent (
                id TEXT PRIMARY KEY,
                place TEXT NOT NULL REFERENCES reminders_places (key) ON DELETE CASCADE,
                deadline TEXT NOT NULL, date TEXT NOT NULL, days INTEGER NOT NULL,
                state TEXT NOT NULL, due_at INTEGER NOT NULL, attempts INTEGER NOT NULL,
                UNIQUE (place, deadline, date, days));
            """,
        ]);
}
