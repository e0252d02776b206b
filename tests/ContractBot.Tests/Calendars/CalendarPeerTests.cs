using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ContractBot.Agreements.Calendar;
using ContractBot.TestSupport;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Calendars;

/// <summary>The calendar beside programs of other people: a parser of iCalendar and a table of holidays.</summary>
public sealed class CalendarPeerTests
{
    private const string Peers = "../../../Calendars/Peers";
    private const string Packages = Peers + "/node_modules";

    [PeerFact("node", Packages)]
    public async Task An_independent_parser_reads_every_event_of_the_feed_as_the_list_has_it()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "deadlines.ics");
        var listed = Cli.Run("deadlines", "--as-of", "2026-11-20", "--ics", file, "--json").Json.EnumerateArray()
            .Where(d => d.GetProperty("date").ValueKind == JsonValueKind.String).ToList();

        var feed = await RunAsync("read-feed.js", await File.ReadAllTextAsync(file));

        Assert.Equal("2.0", feed.GetProperty("version").GetString());
        var events = feed.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(listed.Select(d => d.GetProperty("date").GetString()), events.Select(e => e.GetProperty("start").GetString()));
        Assert.Equal(events.Count, events.Select(e => e.GetProperty("uid").GetString()).Distinct().Count());
        foreach (var (deadline, shown) in listed.Zip(events))
        {
            var citation = deadline.GetProperty("citation");
            Assert.EndsWith(citation.GetProperty("title").GetString()!, shown.GetProperty("summary").GetString(), StringComparison.Ordinal);
            Assert.Contains(citation.GetProperty("quote").GetString()!, shown.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Equal(citation.GetProperty("url").GetString(), shown.GetProperty("url").GetString());
            Assert.Equal((true, 1.0), (shown.GetProperty("isDate").GetBoolean(), shown.GetProperty("days").GetDouble()));
            Assert.Equal(
                string.CompareOrdinal(deadline.GetProperty("date").GetString(), "2026-11-20") < 0 ? [] : ["-P30D", "-P7D"],
                shown.GetProperty("alarms").EnumerateArray().Select(a => a.GetString()));
        }
    }

    [PeerFact("node", Packages)]
    public async Task Holidays_of_eighty_years_are_those_of_an_independent_table()
    {
        var table = (await RunAsync("holidays.js", """{"from":"1970-01-01","to":"2050-12-31"}""")).EnumerateArray()
            .Select(d => DateOnly.Parse(d.GetString()!, CultureInfo.InvariantCulture)).ToHashSet();
        for (var day = new DateOnly(1970, 1, 1); day <= new DateOnly(2050, 12, 31); day = day.AddDays(1))
        {
            Assert.Equal((day, table.Contains(day)), (day, NationalHolidays.IsHoliday(day)));
        }
    }

    private static async Task<JsonElement> RunAsync(string script, string input)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Path.Combine(AppContext.BaseDirectory, Peers),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZ"] = "UTC", ["NODE_NO_WARNINGS"] = "1" },
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonDocument.Parse(await output).RootElement;
    }
}
