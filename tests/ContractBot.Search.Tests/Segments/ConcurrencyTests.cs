namespace ContractBot.Search.Tests.Segments;

/// <summary>Readers beside a writer: each sees one commit whole, however the files come and go under it.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const int Commits = 60;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_reader_that_opens_while_commits_are_made_sees_one_of_them_whole()
    {
        using var writer = SegmentIndexWriter.Open(_folder.Path, new PretokenizedAnalyzer());
        Replace(writer, 0);
        writer.Commit().Dispose();
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(end.Token))).ToArray();

        for (var version = 1; version <= Commits; version++)
        {
            Replace(writer, version);
            writer.Commit().Dispose();
        }

        await end.CancelAsync();
        foreach (var seen in await Task.WhenAll(readers))
        {
            Assert.Equal(seen.Order(), seen);
        }
    }

    [Fact]
    public async Task A_search_that_runs_when_its_reader_is_disposed_of_ends_undisturbed()
    {
        using var writer = SegmentIndexWriter.Open(_folder.Path, new PretokenizedAnalyzer());
        for (var version = 0; version < Commits; version++)
        {
            Replace(writer, version);
            var reader = writer.Commit();
            var search = Task.Run(() => SearchUntilRefused(reader));
            reader.Dispose();
            await search;
        }
    }

    private static void SearchUntilRefused(SegmentIndexReader reader)
    {
        try
        {
            while (true)
            {
                Assert.Equal(60, reader.Search(new TermQuery(FieldNames.Text, "甲"), 100).Total);
            }
        }
        catch (ObjectDisposedException)
        {
            // As it should be.
        }
    }

    /// <summary>The versions that were seen, in order; every passage of one commit is of one version.</summary>
    private List<int> ReadUntil(CancellationToken end)
    {
        var seen = new List<int>();
        while (!end.IsCancellationRequested)
        {
            using var reader = IndexDirectory.Open(_folder.Path).Reader!;
            var hits = reader.Search(new TermQuery(FieldNames.Text, "甲"), 100).Hits;
            var versions = hits.Select(hit => reader.Passage(hit.Document).Key.Split('#')[1]).Distinct().ToArray();
            Assert.Equal(60, hits.Length);
            seen.Add(int.Parse(Assert.Single(versions), System.Globalization.CultureInfo.InvariantCulture));
        }

        return seen;
    }

    private static void Replace(SegmentIndexWriter writer, int version)
    {
        foreach (var agreement in (string[])["x", "y", "z"])
        {
            writer.DeleteAgreement(agreement);
            writer.AddPassages(Enumerable.Range(0, 20).Select(_ =>
                new Passage($"{agreement}#{version}", agreement, [new PassageField(FieldNames.Text, $"甲 語{version}", null)])));
        }
    }
}
