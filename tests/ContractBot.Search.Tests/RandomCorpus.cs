using System.Collections.Immutable;

namespace ContractBot.Search.Tests;

/// <summary>Small random passages and queries over a handful of words, so that everything collides with everything. One seed, one corpus.</summary>
internal sealed class RandomCorpus
{
    private static readonly string[] Words = ["甲", "乙", "丙", "丁", "戊", "甲乙", "甲丙"];
    private static readonly string[] Fields = [FieldNames.Text, FieldNames.Caption];
    private static readonly string[] Agreements = ["a", "b", "c"];
    private readonly Random _random;
    private readonly int _longest;
    private bool _slops;

    /// <param name="seed">Makes the corpus.</param>
    /// <param name="most">The most passages.</param>
    public RandomCorpus(int seed, int most = 40)
    {
        _random = new Random(seed);
        // In small ones no text is so long that its length is kept inexactly: they are for plain evaluation.
        _longest = most > 40 ? 60 : 16;
        Passages = [.. Enumerable.Range(0, _random.Next(most / 40, most)).Select(Passage)];
    }

    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The passages in an index of ours.</summary>
    public IIndexReader Index()
    {
        var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
        foreach (var passage in Passages)
        {
            writer.AddPassage(passage);
        }

        return writer.Commit();
    }

    /// <summary>A query of at most <paramref name="depth"/> levels whose phrases may be sloppy: what these match only Lucene can say.</summary>
    public Query QueryWithSlops(int depth = 3)
    {
        _slops = true;
        var query = Query(depth);
        _slops = false;
        return query;
    }

    /// <summary>A query of at most <paramref name="depth"/> levels.</summary>
    public Query Query(int depth = 3) => _random.Next(depth > 0 ? 9 : 5) switch
    {
        0 or 1 or 2 => new TermQuery(Pick(Fields), Pick(Words)),
        3 => new PhraseQuery(Pick(Fields), [.. PhraseTerms()], _slops ? _random.Next(4) : 0),
        4 => _random.Next(6) switch
        {
            0 => new MatchAllQuery(),
            1 or 2 => new PrefixQuery(Pick(Fields), Pick(Words)[..1]),
            3 => AgreementsQuery.Of(Pick(Agreements), Pick(Agreements)),
            _ => AgreementsQuery.Of(Pick(Agreements)),
        },
        5 => new BoostQuery(Query(depth - 1), _random.Next(1, 8) / 2f),
        _ => new BooleanQuery([.. Enumerable.Range(0, _random.Next(5)).Select(_ => Clause(depth - 1))]),
    };

    private BooleanClause Clause(int depth) => new(Query(depth), Pick([Occur.Should, Occur.Should, Occur.Must, Occur.MustNot, Occur.Filter]));

    private IEnumerable<PhraseTerm> PhraseTerms()
    {
        var position = _random.Next(3);
        for (var left = _random.Next(1, 4); left > 0; left--)
        {
            yield return new PhraseTerm(Pick(Words), position);
            position += _random.Next(1, 3);
        }
    }

    private Passage Passage(int number)
    {
        var fields = Fields.Where(_ => _random.Next(5) > 0).Select(field => new PassageField(field, Text(), null));
        return new Passage($"passage-{number}", Pick(Agreements), [.. fields]);
    }

    /// <summary>In the form of <see cref="PretokenizedAnalyzer"/>: most words follow one another, some share a position or leave a gap.</summary>
    private string Text()
    {
        var words = new List<string>();
        var here = new HashSet<string>();
        for (var left = _random.Next(_random.Next(20) == 0 ? _longest : 8); left > 0; left--)
        {
            var increment = words.Count == 0 ? "" : Pick(["", "", "", "", "|0", "|2"]);
            if (increment != "|0")
            {
                here.Clear();
            }

            // The first words are common, the last ones rare.
            var word = Words[Math.Min(_random.Next(Words.Length), _random.Next(Words.Length))];
            // No analyser gives one word twice at one place.
            if (here.Add(word))
            {
                words.Add(word + increment);
            }
        }

        return string.Join(' ', words);
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
