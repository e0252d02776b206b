using ContractBot.Kuromoji;
using ContractBot.Search.Postings;
using ContractBot.Search.Scoring;
using ContractBot.Search.Segments;
using ContractBot.Text;

namespace ContractBot.Search.Tests.Postings;

/// <summary>The walk over postings gives what was added, wherever it jumps, and its bounds hold.</summary>
public sealed class PostingCursorTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_posting_is_walked_with_its_frequency_and_positions(int seed)
    {
        var texts = Texts(seed);
        var cursor = Index(texts).Postings("甲")!;

        var walked = new List<string>();
        while (cursor.Next() != PostingCursor.Exhausted)
        {
            Assert.Equal(cursor.Frequency, cursor.Positions().Length);
            walked.Add($"{cursor.Document}: {string.Join(' ', cursor.Positions().ToArray())}");
        }

        var expected = Enumerable.Range(0, texts.Length)
            .Select(document => (document, Positions: Enumerable.Range(0, texts[document].Length).Where(at => texts[document][at] == '甲').ToArray()))
            .Where(static entry => entry.Positions.Length > 0)
            .Select(static entry => $"{entry.document}: {string.Join(' ', entry.Positions)}")
            .ToArray();
        Assert.Equal(expected, walked);
        Assert.Equal(expected.Length, cursor.Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_jump_ends_where_steps_would(int seed)
    {
        var texts = Texts(seed);
        var index = Index(texts);
        var documents = Enumerable.Range(0, texts.Length).Where(document => texts[document].Contains('甲', StringComparison.Ordinal)).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var cursor = index.Postings("甲")!;
            var farthest = random.Next(1, 400);
            while (cursor.Document != PostingCursor.Exhausted)
            {
                var target = cursor.Document + random.Next(1, farthest);
                var expected = documents.Where(document => document >= target).DefaultIfEmpty(PostingCursor.Exhausted).First();

                Assert.Equal(expected, cursor.Advance(target));
                if (expected != PostingCursor.Exhausted)
                {
                    Assert.Equal(texts[expected].Count(static letter => letter == '甲'), cursor.Frequency);
                    Assert.Equal(texts[expected].IndexOf('甲', StringComparison.Ordinal), cursor.Positions()[0]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_score_exceeds_the_bound_of_its_block_and_some_score_reaches_it(int seed)
    {
        var texts = Texts(seed);
        var index = Index(texts);
        var scoring = new FieldScoring(index.DocumentCount, index.TokenCount);
        var scores = new List<(int Document, float Score)>();
        for (var cursor = index.Postings("甲")!; cursor.Next() != PostingCursor.Exhausted;)
        {
            scores.Add((cursor.Document, scoring.Score(1.7f, cursor.Frequency, index.Norms[cursor.Document])));
        }

        var ahead = index.Postings("甲")!;
        for (var target = 0; ahead.AdvanceShallow(target) is var end && end != PostingCursor.Exhausted; target = end + 1)
        {
            var block = scores.Where(hit => hit.Document >= target && hit.Document <= end).Select(static hit => hit.Score).ToArray();
            Assert.InRange(block.Length, 1, PostingCursor.BlockLength);
            Assert.Equal(block.Max(), scoring.MaxScore(1.7f, ahead.Impacts));
        }

        var far = index.Postings("甲")!;
        for (var target = 0; far.AdvanceShallowFar(target) is var end && end != PostingCursor.Exhausted; target = end + 1)
        {
            var stretch = scores.Where(hit => hit.Document >= target && hit.Document <= end).Select(static hit => hit.Score).ToArray();
            Assert.Equal(stretch.Max(), scoring.MaxScore(1.7f, far.FarImpacts));
            Assert.True(stretch.Length == 32 * PostingCursor.BlockLength || end == scores[^1].Document);
        }

        Assert.Equal(-1, ahead.Document);
        Assert.Equal(scores.Max(static hit => hit.Score), scoring.MaxScore(1.7f, ahead.TermImpacts));
    }

    private static FieldIndex Index(string[] texts)
    {
        var builder = new SegmentBuilder();
        foreach (var text in texts)
        {
            builder.Add(
                new Passage("key", "agreement", [new PassageField(FieldNames.Text, text, null)]),
                [[.. text.Select(static (letter, at) => new AnalyzedToken($"{letter}", new TextSpan(at, at + 1), 1, 1))]]);
        }

        return SegmentReader.InMemory(stream => builder.Write(stream)).Field(FieldNames.Text)!;
    }

    /// <summary>Texts of one-letter words, some without 甲, some long; their number goes past several blocks.</summary>
    private static string[] Texts(int seed)
    {
        var random = new Random(seed);
        var share = random.Next(2, 6);
        return
        [
            .. Enumerable.Range(0, random.Next(1, seed % 4 == 0 ? 20_000 : 1500)).Select(_ =>
                new string([.. Enumerable.Range(0, random.Next(random.Next(20) == 0 ? 300 : 12)).Select(_ => random.Next(share) == 0 ? '甲' : '乙')])),
            "甲",
        ];
    }
}
