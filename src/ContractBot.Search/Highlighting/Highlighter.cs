using ContractBot.Kuromoji;
using ContractBot.Search.Matching;
using ContractBot.Text;

namespace ContractBot.Search.Highlighting;

/// <summary>Finds what a query matched in one field of one passage: the index says what matched, the field's tokens say where.</summary>
internal sealed class Highlighter
{
    private readonly IndexSnapshot _index;
    private readonly IndexSegment _segment;
    private readonly int _document;
    private readonly string _field;
    private readonly TokenPlaces _places;
    private readonly List<TextSpan> _spans = [];

    /// <param name="index">The index.</param>
    /// <param name="document">The passage.</param>
    /// <param name="field">The field.</param>
    /// <param name="tokens">The field's tokens.</param>
    public Highlighter(IndexSnapshot index, int document, string field, IReadOnlyList<AnalyzedToken> tokens)
    {
        _index = index;
        (_segment, _document) = index.Locate(document);
        _field = field;
        _places = new TokenPlaces(tokens);
    }

    /// <summary>
    /// The places of the terms and phrases of the rewritten <paramref name="query"/>, ordered, merged where they overlap.
    /// A branch of the query that does not match the passage marks nothing: of 「甲 and 乙」 in a passage without 乙, 甲 is noise.
    /// </summary>
    public IReadOnlyList<TextSpan> Highlight(Query query)
    {
        Collect(query);
        return Merge(_spans);
    }

    private void Collect(Query query)
    {
        switch (query)
        {
            case TermQuery term when term.Field == _field:
                _spans.AddRange(_places.Of(term.Term).Spans);
                break;
            case PhraseQuery phrase when phrase.Field == _field:
                CollectPhrase(phrase);
                break;
            case PrefixQuery prefix when prefix.Field == _field:
                _spans.AddRange(_places.From(prefix.Prefix));
                break;
            case FragmentQuery fragment when fragment.Field == _field && LetterPairs.Of(fragment.Fragment) is { } pairs:
                _spans.AddRange(_places.Of(pairs));
                break;
            case BoostQuery boost:
                Collect(boost.Query);
                break;
            case BooleanQuery boolean when new ScorerBuilder(_index, _segment).Build(boolean)?.Advance(_document) == _document:
                foreach (var clause in boolean.Clauses.Where(static clause => clause.Occur != Occur.MustNot))
                {
                    Collect(clause.Query);
                }

                break;
        }
    }

    /// <summary>Each occurrence of a phrase from its first token to its last; of one whose tokens may be moved, the tokens and not what lies between.</summary>
    private void CollectPhrase(PhraseQuery phrase)
    {
        var places = phrase.Terms.Select(term => _places.Of(term.Term)).ToArray();
        if (!Array.TrueForAll(places, static place => place.Positions.Length > 0))
        {
            return;
        }

        var matcher = PhraseMatches.MatcherOf(phrase);
        for (var i = 0; i < places.Length; i++)
        {
            matcher.SetPositions(i, places[i].Positions);
        }

        matcher.Begin();
        while (matcher.FindNext())
        {
            var spans = places.Select((place, i) => place.Spans[matcher.Occurrence(i)]).ToArray();
            if (phrase.Slop == 0)
            {
                _spans.Add(new TextSpan(spans.Min(static span => span.Start), spans.Max(static span => span.End)));
            }
            else
            {
                _spans.AddRange(spans);
            }
        }
    }

    private static List<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort();
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(static span => !span.IsEmpty))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
