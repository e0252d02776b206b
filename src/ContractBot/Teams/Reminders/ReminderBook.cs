using ContractBot.Access;
using ContractBot.Links;
using ContractBot.State;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Reminders;

/// <summary>
/// Who wants to be reminded of which dates. A wish belongs to the conversation in which it was said: to the person in a personal chat, to all
/// members in a channel or group. Safe for several threads.
/// </summary>
internal sealed class ReminderBook(StateDatabase state)
{
    /// <summary>How many wishes a conversation may have.</summary>
    public const int MaximumWishes = 100;

    /// <summary>Keeps <paramref name="wish"/> for the conversation of <paramref name="activity"/>; one that is there already stays as it is.</summary>
    /// <param name="activity">An activity that the channel vouched for.</param>
    /// <param name="asker">Who said it: the reminders show what this asker may see when they are sent.</param>
    /// <returns>The wish as kept; null where the conversation has <see cref="MaximumWishes"/> already.</returns>
    public ReminderSubscription? Subscribe(Activity activity, Asker asker, ReminderWish wish)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wish.DaysBefore, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wish.DaysBefore, ReminderWish.MaximumDays);
        var place = ReminderPlace.Of(activity, asker);
        return state.Write(statements =>
        {
            if (statements.Query($"SELECT count(*) FROM reminders_wishes WHERE place = {place.Key}", row => row.Number(0))[0] >= MaximumWishes)
            {
                return null;
            }

            statements.Execute($"""
                INSERT INTO reminders_places (key, reference, asker) VALUES ({place.Key}, {ReminderPlace.Write(place.Reference)}, {SealedAsker.Write(asker)})
                ON CONFLICT (key) DO UPDATE SET reference = excluded.reference, asker = excluded.asker, is_blocked = 0
                """);
            statements.Execute($"""
                INSERT INTO reminders_wishes (place, agreement, anchor, kind, days)
                VALUES ({place.Key}, {wish.Agreement ?? ""}, {wish.Anchor ?? ""}, {wish.Kind ?? ""}, {wish.DaysBefore}) ON CONFLICT DO NOTHING
                """);
            return statements.Query(
                $"""
                SELECT id, place, agreement, anchor, kind, days FROM reminders_wishes
                WHERE place = {place.Key} AND agreement = {wish.Agreement ?? ""} AND anchor = {wish.Anchor ?? ""} AND kind = {wish.Kind ?? ""} AND days = {wish.DaysBefore}
                """,
                Subscription)[0];
        });
    }

    /// <summary>What is wanted in the conversation of <paramref name="activity"/>, oldest first.</summary>
    public IReadOnlyList<ReminderSubscription> Of(Activity activity) => state.Query(
        $"SELECT id, place, agreement, anchor, kind, days FROM reminders_wishes WHERE place = {ReminderPlace.KeyOf(activity)} ORDER BY id", Subscription);

    /// <summary>Takes back the wish <paramref name="id"/> of the conversation of <paramref name="activity"/>; false where it has no such wish.</summary>
    public bool Unsubscribe(Activity activity, long id)
    {
        var place = ReminderPlace.KeyOf(activity);
        return state.Write(statements =>
        {
            var removed = statements.Execute($"DELETE FROM reminders_wishes WHERE id = {id} AND place = {place}");

            // With the last wish goes all that is known of the place.
            statements.Execute($"DELETE FROM reminders_places WHERE key = {place} AND key NOT IN (SELECT place FROM reminders_wishes)");
            return removed > 0;
        });
    }

    /// <summary>Takes note of how the conversation of <paramref name="activity"/> is reached now; of one without wishes nothing is kept.</summary>
    public void Seen(Activity activity, Asker asker)
    {
        var place = ReminderPlace.Of(activity, asker);
        var (reference, sealedAsker) = (ReminderPlace.Write(place.Reference), SealedAsker.Write(asker));
        if (state.Query(
            $"SELECT 1 FROM reminders_places WHERE key = {place.Key} AND (reference <> {reference} OR asker <> {sealedAsker} OR is_blocked)", row => row.Number(0)).Count > 0)
        {
            state.Execute($"UPDATE reminders_places SET reference = {reference}, asker = {sealedAsker}, is_blocked = 0 WHERE key = {place.Key}");
        }
    }

    /// <summary>Forgets the conversation of <paramref name="activity"/> with all its wishes: the bot was taken out of it.</summary>
    public void Forget(Activity activity) => Forget(ReminderPlace.KeyOf(activity));

    /// <summary>Forgets <paramref name="place"/> with all its wishes.</summary>
    public void Forget(string place) => state.Execute($"DELETE FROM reminders_places WHERE key = {place}");

    /// <summary>All wishes with where their reminders go, but for places that want nothing more of the bot.</summary>
    public IReadOnlyList<(ReminderPlace Place, ReminderWish Wish)> All() =>
    [
        .. state.Query(
            $"""
            SELECT w.id, w.place, w.agreement, w.anchor, w.kind, w.days, p.reference, p.asker
            FROM reminders_wishes w JOIN reminders_places p ON p.key = w.place WHERE NOT p.is_blocked ORDER BY w.id
            """,
            row => (Wish: Subscription(row), Reference: ReminderPlace.Read(row.Text(6)), Asker: SealedAsker.Read(row.Text(7))))
        .Where(found => found.Asker is not null)
        .Select(found => (new ReminderPlace(found.Wish.Place, found.Reference, found.Asker!), found.Wish.Wish)),
    ];

    /// <summary>Sends nothing more to <paramref name="place"/> until somebody speaks there again: the user blocked the bot.</summary>
    public void Block(string place) => state.Execute($"UPDATE reminders_places SET is_blocked = 1 WHERE key = {place}");

    private static ReminderSubscription Subscription(StateRow row) => new(
        row.Number(0), row.Text(1), new(OrNull(row.Text(2)), (int)row.Number(5)) { Anchor = OrNull(row.Text(3)), Kind = OrNull(row.Text(4)) });

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
