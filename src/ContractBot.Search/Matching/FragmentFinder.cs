using ContractBot.Search.Postings;

namespace ContractBot.Search.Matching;

/// <summary>
/// Finds the documents that hold a fragment of a word, by two walks over the postings of the terms that hold something of it:
/// the first says which documents may hold enough of its pairs of letters, the second whether they stand side by side there.
/// </summary>
internal static class FragmentFinder
{
    /// <summary>The documents of a field that hold enough of <paramref name="pairs"/>, ascending, each with the share that it holds.</summary>
    public static IReadOnlyList<(int Document, float Share)> Find(FieldIndex field, int documentCount, LetterPairs pairs)
    {
        var terms = field.Terms()
            .Select(term => (Held: pairs.HeldBy(term.Term), term.Entry))
            .Where(static term => !term.Held.IsNone)
            .ToList();
        var candidates = Candidates(field, documentCount, pairs, terms);
        var found = new List<(int Document, float Share)>();
        foreach (var (document, places) in PlacesIn(candidates, field, terms))
        {
            places.Sort(static (left, right) => left.Position.CompareTo(right.Position));
            var run = LetterPairs.BestRun(places);
            if (run.Count >= pairs.Least)
            {
                found.Add((document, run.Count / (float)pairs.Count));
            }
        }

        return found;
    }

    private static List<int> Candidates(
        FieldIndex field, int documentCount, LetterPairs pairs, List<(LetterPairs.Held Held, TermEntry Entry)> terms)
    {
        var together = new LetterPairs.Held[terms.Count == 0 ? 0 : documentCount];
        foreach (var (held, entry) in terms)
        {
            var postings = field.Postings(entry);
            while (postings.Next() is var document && document != PostingCursor.Exhausted)
            {
                together[document] = together[document].And(held);
            }
        }

        return [.. Enumerable.Range(0, together.Length).Where(document => pairs.MayHoldEnough(together[document]))];
    }

    private static SortedDictionary<int, List<LetterPairs.Held>> PlacesIn(
        List<int> candidates, FieldIndex field, List<(LetterPairs.Held Held, TermEntry Entry)> terms)
    {
        var places = new SortedDictionary<int, List<LetterPairs.Held>>();
        foreach (var (held, entry) in terms)
        {
            var postings = field.Postings(entry);
            for (var i = 0; i < candidates.Count;)
            {
                var candidate = candidates[i];
                var document = postings.Document < candidate ? postings.Advance(candidate) : postings.Document;
                if (document != candidate)
                {
                    var at = candidates.BinarySearch(i, candidates.Count - i, document, null);
                    i = at < 0 ? ~at : at;
                    continue;
                }

                if (!places.TryGetValue(candidate, out var here))
                {
                    places.Add(candidate, here = []);
                }

                foreach (var position in postings.Positions())
                {
                    here.Add(held.At(position));
                }

                i++;
            }
        }

        return places;
    }
}
