using ContractBot.Text;

namespace ContractBot.Search.Postings;

/// <summary>Where one term stands in one field: a window on the arrays of a <see cref="FieldIndex"/>. Entries are ordered by document.</summary>
internal readonly struct PostingList(FieldIndex index, int from, int count)
{
    /// <summary>The field that the list belongs to.</summary>
    public FieldIndex Field => index;

    /// <summary>Number of passages that hold the term.</summary>
    public int Count => count;

    /// <summary>Document numbers, ascending.</summary>
    public ReadOnlySpan<int> Documents => index.Documents.AsSpan(from, count);

    /// <summary>How often the term stands in the passage of entry <paramref name="entry"/>.</summary>
    public int Frequency(int entry) => index.OccurrenceStarts[from + entry + 1] - index.OccurrenceStarts[from + entry];

    /// <summary>Positions of the term in the passage of entry <paramref name="entry"/>, ascending.</summary>
    public ReadOnlySpan<int> Positions(int entry) =>
        index.Positions.AsSpan(index.OccurrenceStarts[from + entry], Frequency(entry));

    /// <summary>The place of an occurrence in the field's text.</summary>
    public TextSpan Span(int entry, int occurrence)
    {
        var first = index.OccurrenceStarts[from + entry] + occurrence;
        return new TextSpan(index.Starts[first], index.Ends[first]);
    }

    /// <summary>The first entry at or after <paramref name="entry"/> whose document is at least <paramref name="document"/>; <see cref="Count"/> when there is none.</summary>
    public int Seek(int entry, int document)
    {
        var documents = Documents;
        // Gallop: the target is mostly near, and far targets still take a logarithm of the distance.
        var step = 1;
        var low = entry;
        var high = entry;
        while (high < documents.Length && documents[high] < document)
        {
            low = high + 1;
            high = Math.Min(documents.Length, high + step);
            step = Math.Min(step * 2, documents.Length);
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (documents[middle] < document)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The entry of <paramref name="document"/>, or -1 where it does not hold the term.</summary>
    public int EntryOf(int document)
    {
        var entry = Seek(0, document);
        return entry < count && Documents[entry] == document ? entry : -1;
    }
}
