using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Deadlines;

namespace ContractBot.Answering.Tests.Deadlines;

public sealed class DueListTests : IDisposable
{
    private static readonly DateOnly Day = TestLibraries.AsOf;
    private readonly string _folder = Directory.CreateTempSubdirectory("due-").FullName;
    private readonly CorpusMemory _memory = new();

    private string Corpus => Path.Combine(_folder, "corpus");

    public DueListTests() => Directory.CreateDirectory(Corpus);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_list_holds_what_the_calendar_says_of_each_agreement_the_soonest_first()
    {
        foreach (var library in new[] { TestLibraries.Corpus, TestLibraries.Others })
        {
            foreach (var day in new[] { Day, new DateOnly(2026, 3, 31), new DateOnly(2031, 1, 1) })
            {
                var reckoned = library.Standing
                    .SelectMany(a => DeadlineCalendar.On(library.DeadlinesOf(a), day).Select(due => (a.Id, due.Deadline, due.Date)))
                    .OrderBy(due => due.Date ?? DateOnly.MaxValue)
                    .ThenBy(due => due.Date is null);

                Assert.Equal(
                    reckoned,
                    library.DueOn(day).All.Select(due => (due.Facts.Agreement.Id, due.Facts.Deadlines[due.Number], due.Date)));
            }
        }
    }

    [Fact]
    public void A_deadline_that_is_shown_is_reckoned_as_the_calendar_does_for_all()
    {
        var facts = TestLibraries.Corpus.DeadlinesOf(TestLibraries.Corpus.Find("shimotsuma-cybozu")!);
        var all = DeadlineCalendar.On(facts, Day);

        Assert.Equal(
            all.Select(due => (due.Deadline, due.Date, string.Join('|', due.Steps))),
            DueList.Of([facts], Day).All.OrderBy(due => due.Number).Select(due => due.On(Day)).Select(due => (due.Deadline, due.Date, string.Join('|', due.Steps))));
    }

    [Fact]
    public void Both_ends_of_a_span_of_days_belong_to_it()
    {
        Write("a.txt", "令和8年12月10日まで");
        Write("b.txt", "令和8年12月11日まで");
        var list = Refresh(null).DueOn(Day);

        Assert.Equal(["a", "b"], Ids(list.Between(new DateOnly(2026, 12, 10), new DateOnly(2026, 12, 11))));
        Assert.Equal(["a"], Ids(list.Between(new DateOnly(2026, 12, 10), new DateOnly(2026, 12, 10))));
        Assert.Equal(["b"], Ids(list.Between(new DateOnly(2026, 12, 11), null)));
        Assert.Equal(["b"], Ids(list.Between(Day, null, new HashSet<string> { "b" })));
        Assert.Empty(list.Between(new DateOnly(2026, 12, 12), new DateOnly(2026, 12, 9)));
        Assert.Empty(list.Between(Day, DateOnly.MaxValue, new HashSet<string> { "c" }));
    }

    [Fact]
    public void What_comes_changes_and_goes_is_listed_as_in_a_library_made_anew()
    {
        Write("a.txt", "令和8年12月10日まで");
        Write("b.txt", "令和8年12月20日まで");
        var library = Refresh(null);
        Assert.Equal(["a 2026-12-10", "b 2026-12-20"], Listed(library.DueOn(Day)));
        var kept = library.DeadlinesOf(library.Find("b")!);

        Write("a.txt", "令和9年1月31日まで");
        Write("c.txt", "令和8年11月30日まで");
        library = Refresh(library);
        Assert.Equal(["c 2026-11-30", "b 2026-12-20", "a 2027-01-31"], Listed(library.DueOn(Day)));
        Assert.Same(kept, library.DueOn(Day).All[1].Facts);

        File.Delete(Path.Combine(Corpus, "b.txt"));
        library = Refresh(library);
        Assert.Equal(["c 2026-11-30", "a 2027-01-31"], Listed(library.DueOn(Day)));
    }

    [Fact]
    public void Another_day_has_a_list_of_its_own()
    {
        Write("a.txt", "令和5年4月1日から令和6年3月31日までとする。ただし、期間満了日の1か月前までに甲又は乙から申出がないときは、同一条件で1年間更新し、以後も同様", "とする");
        var library = Refresh(null);

        Assert.Equal(["a 2027-02-28", "a 2027-03-31"], Listed(library.DueOn(new DateOnly(2027, 3, 31))));
        Assert.Equal("a 2028-03-31", Listed(library.DueOn(new DateOnly(2027, 4, 1)))[^1]);
        Assert.Equal("a 2027-03-31", Listed(library.DueOn(new DateOnly(2027, 3, 31)))[^1]);
        Assert.Equal("a 2029-03-31", Listed(library.DueOn(new DateOnly(2028, 4, 1)))[^1]);
    }

    [Fact]
    public void A_list_of_which_a_page_is_shown_has_what_is_to_come_and_then_what_is_open()
    {
        var list = new DeadlineList(TestLibraries.Corpus, new Links(), CultureInfo.GetCultureInfo("ja"));
        var all = list.On(Day);

        var coming = list.Coming(Day);
        Assert.Equal(Known(all.Where(entry => entry.Date is null || entry.Date >= Day)), Known(coming));
        Assert.Equal(Enumerable.Range(1, coming.Count), coming.Select(entry => entry.Citation.N));
        Assert.Equal(
            Known(all.Where(entry => entry.Agreement == "shimotsuma-cybozu" && (entry.Date is null || entry.Date >= Day))),
            Known(list.Coming(Day, new HashSet<string> { "shimotsuma-cybozu" })));
        Assert.Equal(Known(list.On(Day, null, Day.AddDays(90))), Known(list.Coming(Day, null, Day.AddDays(90))));
        Assert.Throws<ArgumentOutOfRangeException>(() => coming[coming.Count]);

        static IEnumerable<(string, string, DateOnly?, string)> Known(IEnumerable<DeadlineEntry> entries) =>
            entries.Select(entry => (entry.Agreement, entry.Kind, entry.Date, entry.Citation.Quote));
    }

    private static string[] Ids(IEnumerable<Due> due) => [.. due.Select(one => one.Facts.Agreement.Id)];

    private static string[] Listed(DueList list) => [.. list.Between(DateOnly.MinValue, null).Select(due => $"{due.Facts.Agreement.Id} {due.Date:yyyy-MM-dd}")];

    private AgreementLibrary Refresh(AgreementLibrary? before)
    {
        var reading = CorpusReader.Read(Corpus, ReadingOptions.Default, _memory, null, CancellationToken.None);
        return AgreementLibrary.Refresh(reading, AgreementLibrary.AnalyzerFor(reading), Path.Combine(_folder, "index"), before, null);
    }

    private void Write(string name, string term, string end = "とする") => File.WriteAllText(
        Path.Combine(Corpus, name),
        $"貸付契約書\n花山市（以下「甲」という。）とミドリ精機（以下「乙」という。）は、契約する。\n（契約期間）\n第１条　契約期間は、{term}{end}。\n");

    private sealed class Links : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost:3978/agreements/{agreement}#{address.Anchor}");
    }
}
