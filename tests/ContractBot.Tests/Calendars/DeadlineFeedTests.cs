using System.Text;
using ContractBot.Answering;
using ContractBot.Answering.Deadlines;
using ContractBot.Calendars;

namespace ContractBot.Tests.Calendars;

public sealed class DeadlineFeedTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    [Fact]
    public void No_line_is_longer_than_75_octets_and_each_ends_with_CRLF()
    {
        var feed = DeadlineFeed.Write([Entry("a", new(2027, 1, 28), new string('条', 300) + "🏛" + new string('項', 300))], AsOf);

        Assert.EndsWith("END:VCALENDAR\r\n", feed, StringComparison.Ordinal);
        var lines = feed.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
    }

    [Fact]
    public void Texts_are_escaped()
    {
        var feed = Unfolded([Entry("a", new(2027, 1, 28), "一;二,三\\四\n五\u0007")]);

        Assert.Contains("""一\;二\,三\\四\n五""", feed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', feed);
    }

    [Fact]
    public void An_event_keeps_its_identifier_whatever_else_is_listed_and_wherever_renewal_moves_it()
    {
        var before = Uids([Entry("a", new(2027, 1, 28)), Entry("b", new(2027, 2, 1))]);
        var after = Uids([Entry("c", new(2027, 1, 1)), Entry("b", new(2027, 2, 1)), Entry("a", new(2028, 1, 28))]);

        Assert.Equal(before[0], after[2]);
        Assert.Equal(before[1], after[1]);
    }

    [Fact]
    public void Moving_on_gives_a_higher_sequence()
    {
        Assert.Contains("SEQUENCE:9889\r\n", DeadlineFeed.Write([Entry("a", new(2027, 1, 28))], AsOf), StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:10254\r\n", DeadlineFeed.Write([Entry("a", new(2028, 1, 28))], AsOf), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_date_is_no_event() => Assert.DoesNotContain("VEVENT", DeadlineFeed.Write([Entry("a", null)], AsOf), StringComparison.Ordinal);

    [Fact]
    public void What_is_over_rings_no_alarm()
    {
        Assert.DoesNotContain("VALARM", DeadlineFeed.Write([Entry("a", new(2026, 11, 19))], AsOf), StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P30D", DeadlineFeed.Write([Entry("a", new(2026, 11, 20))], AsOf), StringComparison.Ordinal);
    }

    private static string Unfolded(IEnumerable<DeadlineEntry> entries) => DeadlineFeed.Write(entries, AsOf).Replace("\r\n ", "", StringComparison.Ordinal);

    private static List<string> Uids(IEnumerable<DeadlineEntry> entries) =>
        [.. Unfolded(entries).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static DeadlineEntry Entry(string agreement, DateOnly? date, string quote = "期間は、1年間とする。") => new(
        agreement, "expiry", date, "1年間", null, null, [],
        new Citation(1, agreement, "協定書", null, null, 5, null, "期間", 1, null, "第5条第1項", quote, 0, quote.Length, new Uri($"http://localhost:3978/agreements/{agreement}#a5p1")));
}
