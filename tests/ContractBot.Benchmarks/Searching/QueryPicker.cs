using ContractBot.Benchmarks.Generating;
using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Searching;

/// <summary>Picks queries out of what a corpus holds, as the passages go by: the same in every run.</summary>
internal sealed class QueryPicker(int passages)
{
    private const int OfEachKind = 40;
    private const int Common = 30;
    private const int LeastRare = 3;
    private const int MostRare = 60;
    private const int MostTerms = 4;
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly List<string[]> _neighbours = [];
    private readonly SeededRandom _random = new(42);

    /// <summary>Takes note of a passage.</summary>
    public void See(int document, IReadOnlyList<AnalyzedToken> tokens)
    {
        foreach (var term in tokens.Select(static token => token.Term).Distinct(StringComparer.Ordinal))
        {
            _frequencies[term] = _frequencies.GetValueOrDefault(term) + 1;
        }

        // Passages all over the corpus give three words that stand side by side.
        if (document % Math.Max(1, passages / (4 * OfEachKind)) == 0 && tokens.Count > MostTerms)
        {
            var start = _random.Below(tokens.Count - MostTerms);
            var words = tokens.Skip(start).TakeWhile((token, i) => i == 0 || token.PositionIncrement == 1).Take(_random.Between(2, 3)).ToArray();
            if (words.Length > 1)
            {
                _neighbours.Add(Array.ConvertAll(words, static word => word.Term));
            }
        }
    }

    /// <summary>The queries.</summary>
    public IEnumerable<BenchmarkQuery> Pick()
    {
        var ranked = _frequencies.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).ToArray();
        var common = ranked.Take(Common).Select(static pair => pair.Key).ToArray();
        var rare = ranked.Where(static pair => pair.Value is >= LeastRare and <= MostRare).Select(static pair => pair.Key).ToArray();
        var middling = ranked.Skip(Common).Take(Math.Min(2000, ranked.Length / 4)).Select(static pair => pair.Key).ToArray();
        for (var i = 0; i < OfEachKind; i++)
        {
            yield return new BenchmarkQuery(QueryKind.RareTerm, [_random.Pick(rare)]);
            yield return new BenchmarkQuery(QueryKind.CommonTerm, [common[i % common.Length]]);
            yield return new BenchmarkQuery(QueryKind.OrOfThree, Different(common, middling, i % 4 == 0 ? rare : middling));
            yield return new BenchmarkQuery(QueryKind.And, i % 2 == 0 ? Different(common, middling) : Different(common, common, middling));
            yield return new BenchmarkQuery(QueryKind.Phrase, _neighbours[i % _neighbours.Count]);
        }
    }

    private string[] Different(params string[][] lists)
    {
        while (true)
        {
            var terms = lists.Select(_random.PickByRank).ToArray();
            if (terms.Distinct(StringComparer.Ordinal).Count() == terms.Length)
            {
                return terms;
            }
        }
    }
}
