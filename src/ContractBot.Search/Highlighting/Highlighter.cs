using ContractBot.Search.Matching;
using ContractBot.Text;

namespace ContractBot.Search.Highlighting;

/// <summary>Finds what a query matched in one field of one passage.</summary>
internal sealed class Highlighter(IndexSnapshot index, int document, string field)
{
    private readonly List<TextSpan> _spans = [];

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
            case TermQuery term when term.Field == field:
                CollectTerm(term);
                break;
            case PhraseQuery phrase when phrase.Field == field:
                if (PhraseMatches.Of(phrase, index) is { } matches && matches.SeekDocument(document) == document)
                {
                    _spans.AddRange(matches.Spans());
                }

                break;
            case BoostQuery boost:
                Collect(boost.Query);
                break;
            case BooleanQuery boolean when new ScorerBuilder(index).Build(boolean)?.Advance(document) == document:
                foreach (var clause in boolean.Clauses.Where(static clause => clause.Occur != Occur.MustNot))
                {
                    Collect(clause.Query);
                }

                break;
        }
    }

    private void CollectTerm(TermQuery query)
    {
        if (index.Find(field, query.Term) is not { } postings || postings.EntryOf(document) is var entry && entry < 0)
        {
            return;
        }

        for (var occurrence = 0; occurrence < postings.Frequency(entry); occurrence++)
        {
            _spans.Add(postings.Span(entry, occurrence));
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
