using System.Text;

namespace ContractBot.Search.Tests.Segments;

/// <summary>All that an index holds of its live documents, as lines of text: two indexes with the same lines give the same matches.</summary>
internal static class IndexDump
{
    public static string Of(SegmentIndexReader reader)
    {
        var dump = new StringBuilder();
        var number = 0;
        var postings = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var segment in reader.Snapshot.Segments)
        {
            var numbers = Enumerable.Range(0, segment.DocumentCount).Select(document => segment.IsLive(document) ? number++ : -1).ToArray();
            for (var document = 0; document < numbers.Length; document++)
            {
                if (numbers[document] >= 0)
                {
                    var passage = segment.Passage(document);
                    var norms = segment.FieldNames.Order(StringComparer.Ordinal)
                        .Where(name => segment.Field(name)!.Norms[document] > 0)
                        .Select(name => $"{name}={segment.Field(name)!.Norms[document]}");
                    dump.AppendLine($"{numbers[document]} {passage.Key} of {passage.Agreement}: {string.Join(',', passage.Fields)} {string.Join(',', norms)}");
                }
            }

            foreach (var name in segment.FieldNames)
            {
                var field = segment.Field(name)!;
                foreach (var (term, entry) in field.Terms())
                {
                    var cursor = field.Postings(entry);
                    while (cursor.Next() != Search.Postings.PostingCursor.Exhausted)
                    {
                        if (numbers[cursor.Document] >= 0)
                        {
                            if (!postings.TryGetValue($"{name}:{term}", out var places))
                            {
                                postings[$"{name}:{term}"] = places = new StringBuilder();
                            }

                            places.Append(' ').Append(numbers[cursor.Document]).Append('@').AppendJoin(',', cursor.Positions().ToArray());
                        }
                    }
                }
            }
        }

        foreach (var (term, places) in postings)
        {
            dump.AppendLine($"{term}{places}");
        }

        return dump.ToString();
    }
}
