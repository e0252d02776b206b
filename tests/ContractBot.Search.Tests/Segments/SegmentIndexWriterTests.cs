using ContractBot.Search.Segments;
using ContractBot.Text;

namespace ContractBot.Search.Tests.Segments;

/// <summary>The durable index holds what was committed, through deletions, merges and reopening, and nothing else.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class SegmentIndexWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_was_committed_there_is_no_index()
    {
        Assert.Equal(new IndexOpening(null, null), IndexDirectory.Open(_folder.Path));
        Assert.Equal(new IndexOpening(null, null), IndexDirectory.Open(Path.Combine(_folder.Path, "none")));
        using (var writer = Open())
        {
            writer.AddPassage(Passage("x", "甲"));
        }

        Assert.Equal(new IndexOpening(null, null), IndexDirectory.Open(_folder.Path));
    }

    [Fact]
    public void What_was_committed_is_there_for_the_next_process()
    {
        using (var writer = Open())
        {
            writer.AddPassage(new Passage("x#a1", "x", [new PassageField(FieldNames.Text, "甲 乙", new TextSpan(5, 8)), new PassageField(FieldNames.Caption, "丙", null)]));
            writer.SetAgreementVersion("x", "hash of x");
            writer.Commit().Dispose();
            writer.AddPassage(Passage("y", "甲"));
        }

        using var reader = IndexDirectory.Open(_folder.Path).Reader!;

        Assert.Equal((1, 1L), (reader.DocumentCount, reader.Generation));
        Assert.Equal("hash of x", Assert.Single(reader.AgreementVersions).Value);
        var passage = reader.Passage(Assert.Single(reader.Search(new TermQuery(FieldNames.Text, "甲"), 10).Hits).Document);
        Assert.Equal(("x#a1", "x"), (passage.Key, passage.Agreement));
        Assert.Equal([new StoredField(FieldNames.Text, new TextSpan(5, 8)), new StoredField(FieldNames.Caption, null)], passage.Fields.AsEnumerable());
    }

    [Fact]
    public void A_reader_keeps_its_commit_while_the_index_moves_on()
    {
        using var writer = Open();
        writer.AddPassage(Passage("x", "甲"));
        using var before = writer.Commit();
        for (var i = 0; i < 3; i++)
        {
            writer.DeleteAgreement("x");
            writer.AddPassage(Passage("x", $"乙{i}"));
            writer.Commit().Dispose();
        }

        Assert.Equal(1, before.Search(new TermQuery(FieldNames.Text, "甲"), 10).Total);
        Assert.Equal(0, before.DocumentFrequency(FieldNames.Text, "乙2"));
        using var after = IndexDirectory.Open(_folder.Path).Reader!;
        Assert.Equal((0, 1), (after.Search(new TermQuery(FieldNames.Text, "甲"), 10).Total, after.Search(new TermQuery(FieldNames.Text, "乙2"), 10).Total));
    }

    [Fact]
    public void A_commit_without_a_change_writes_nothing()
    {
        using var writer = Open();
        writer.AddPassage(Passage("x", "甲"));
        using var first = writer.Commit();
        writer.DeleteAgreement("unknown");
        using var second = writer.Commit();

        Assert.Equal(first.Generation, second.Generation);
    }

    [Fact]
    public void Only_the_files_of_two_commits_stay()
    {
        using var writer = Open();
        for (var i = 0; i < 30; i++)
        {
            writer.DeleteAgreement("x");
            writer.AddPassage(Passage("x", "甲"));
            writer.AddPassage(Passage($"y{i}", "乙"));
            writer.Commit().Dispose();
        }

        // The commit before the last may be one from before the merging: one more, and both are from after it.
        writer.WaitForMerges().Dispose();
        writer.AddPassage(Passage("z", "丙"));
        writer.Commit().Dispose();

        var names = Directory.GetFiles(_folder.Path).Select(Path.GetFileName).ToArray();
        Assert.Equal(2, names.Count(static name => name!.EndsWith(".commit", StringComparison.Ordinal)));
        Assert.InRange(names.Count(static name => name!.EndsWith(".segment", StringComparison.Ordinal)), 1, 2 * MergePolicy.Width);
    }

    [Fact]
    public void An_index_that_is_created_anew_replaces_the_old_one_at_its_first_commit()
    {
        using (var writer = Open())
        {
            writer.AddPassage(Passage("x", "甲"));
            writer.SetAgreementVersion("x", "1");
            writer.Commit().Dispose();
        }

        using var fresh = SegmentIndexWriter.Create(_folder.Path, new PretokenizedAnalyzer());
        fresh.AddPassage(Passage("y", "乙"));
        using (var before = IndexDirectory.Open(_folder.Path).Reader!)
        {
            Assert.Equal("x", before.Passage(0).Agreement);
        }

        fresh.Commit().Dispose();
        using var after = IndexDirectory.Open(_folder.Path).Reader!;
        Assert.Equal((1, "y"), (after.DocumentCount, after.Passage(0).Agreement));
        Assert.Empty(after.AgreementVersions);
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*0*").Length);
    }

    [Fact]
    public void A_second_writer_is_told_that_the_folder_is_taken()
    {
        using (Open())
        {
            var failure = Assert.Throws<IndexWriteException>(Open);
            Assert.Equal((IndexWriteFailure.Locked, _folder.Path), (failure.Failure, failure.Folder));
        }

        Open().Dispose();
    }

    [Fact]
    public void Where_writing_is_not_allowed_that_is_said_and_reading_goes_on()
    {
        using (var writer = Open())
        {
            writer.AddPassage(Passage("x", "甲"));
            writer.Commit().Dispose();
        }

        // No bit of a folder's mode keeps root from writing, but the system's own folders do.
        var folder = Environment.IsPrivilegedProcess ? "/sys/kernel" : _folder.Path;
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var failure = Assert.Throws<IndexWriteException>(() =>
            {
                using var writer = SegmentIndexWriter.Open(folder, new PretokenizedAnalyzer());
                writer.AddPassage(Passage("y", "甲"));
                writer.Commit().Dispose();
            });
            Assert.Equal((IndexWriteFailure.NotAllowed, folder), (failure.Failure, failure.Folder));
            using var reader = IndexDirectory.Open(_folder.Path).Reader!;
            Assert.Equal(1, reader.DocumentCount);
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_disposed_reader_refuses_and_a_disposed_writer_too()
    {
        var writer = Open();
        writer.AddPassage(Passage("x", "甲"));
        var reader = writer.Commit();
        writer.Dispose();
        writer.Dispose();
        Assert.Equal(1, reader.Search(new MatchAllQuery(), 10).Total);
        reader.Dispose();
        reader.Dispose();

        Assert.Throws<ObjectDisposedException>(() => reader.Search(new MatchAllQuery(), 10));
        Assert.Throws<ObjectDisposedException>(() => writer.AddPassage(Passage("x", "甲")));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_added_deleted_and_merged_the_index_holds_what_one_built_afresh_does(int seed)
    {
        var random = new Random(seed);
        var model = new List<Passage>();
        var committed = new List<Passage>();
        var writer = Open();
        for (var step = 0; step < 60; step++)
        {
            switch (random.Next(10))
            {
                case 0:
                    writer.Dispose();
                    writer = Open();
                    model = [.. committed];
                    break;
                case 1 or 2:
                    writer.Commit().Dispose();
                    committed = [.. model];
                    break;
                case 3 or 4:
                    var gone = $"agreement-{random.Next(6)}";
                    writer.DeleteAgreement(gone);
                    model.RemoveAll(passage => passage.Agreement == gone);
                    break;
                default:
                    var added = RandomPassages(random, $"agreement-{random.Next(6)}", step);
                    writer.AddPassages(added);
                    model.AddRange(added);
                    break;
            }
        }

        using var reader = writer.Commit();
        Assert.Equal(Fresh(model), IndexDump.Of(reader));
        using var merged = writer.WaitForMerges();
        Assert.Equal(Fresh(model), IndexDump.Of(merged));
        writer.Dispose();
        using var reopened = IndexDirectory.Open(_folder.Path).Reader!;
        reopened.Verify();
        Assert.Equal(Fresh(model), IndexDump.Of(reopened));
    }

    [Fact]
    public void Passages_added_by_several_threads_are_all_there_once()
    {
        using var writer = Open();
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => writer.AddPassages(
            [Passage($"a{i}", "甲 乙"), Passage($"a{i}", "甲 丙")]));

        using var reader = writer.Commit();

        Assert.Equal(800, reader.Search(new TermQuery(FieldNames.Text, "甲"), 0).Total);
        Assert.All(Enumerable.Range(0, 400), i => Assert.Equal(2, reader.Search(AgreementsQuery.Of($"a{i}"), 10).Total));
        Assert.All(Enumerable.Range(0, 400), i =>
        {
            var documents = reader.Search(AgreementsQuery.Of($"a{i}"), 10).Hits.Select(static hit => hit.Document).ToArray();
            Assert.Equal(1, documents[1] - documents[0]);
        });
    }

    private SegmentIndexWriter Open() => SegmentIndexWriter.Open(_folder.Path, new PretokenizedAnalyzer());

    private static string Fresh(IEnumerable<Passage> passages)
    {
        var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
        foreach (var passage in passages)
        {
            writer.AddPassage(passage);
        }

        return IndexDump.Of((SegmentIndexReader)writer.Commit());
    }

    private static Passage[] RandomPassages(Random random, string agreement, int step) =>
    [
        .. Enumerable.Range(0, random.Next(1, 40)).Select(number => new Passage(
            $"{agreement}#s{step}p{number}",
            agreement,
            [
                new PassageField(FieldNames.Text, Words(random, 30), new TextSpan(number, number + random.Next(100))),
                new PassageField(FieldNames.Caption, Words(random, 3), null),
            ])),
    ];

    private static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(3) == 0 ? "甲" : $"語{random.Next(200)}"));

    private static Passage Passage(string agreement, string text) =>
        new($"{agreement}#{text}", agreement, [new PassageField(FieldNames.Text, text, null)]);
}
