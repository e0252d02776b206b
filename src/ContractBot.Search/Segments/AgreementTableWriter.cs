using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Writes which agreement each document belongs to: the agreements' identifiers in ordinal order,
/// each with the numbers of its runs, and the runs of documents of one agreement, by document.</summary>
internal sealed class AgreementTableWriter
{
    private readonly List<(int Start, string Agreement)> _runs = [];
    private int _documentCount;

    /// <summary>Takes note of the next document's agreement.</summary>
    public void Add(string agreement)
    {
        if (_runs.Count == 0 || _runs[^1].Agreement != agreement)
        {
            _runs.Add((_documentCount, agreement));
        }

        _documentCount++;
    }

    /// <summary>Writes the table and returns where it lies.</summary>
    public AgreementTablePlace Write(SegmentOutput output)
    {
        var agreements = _runs.Select(static run => run.Agreement).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var runsOf = agreements.ToDictionary(static agreement => agreement, static _ => new List<int>(), StringComparer.Ordinal);
        for (var run = 0; run < _runs.Count; run++)
        {
            runsOf[_runs[run].Agreement].Add(run);
        }

        var names = new ByteWriter();
        var starts = new ByteWriter();
        foreach (var agreement in agreements)
        {
            starts.UInt32((uint)names.Length);
            names.Text(agreement);
            names.Number(runsOf[agreement].Count);
            var last = 0;
            foreach (var run in runsOf[agreement])
            {
                names.Number(run - last);
                last = run;
            }
        }

        var runs = new ByteWriter();
        foreach (var (start, agreement) in _runs)
        {
            runs.UInt32((uint)start);
            runs.UInt32((uint)Array.BinarySearch(agreements, agreement, StringComparer.Ordinal));
        }

        var namesStart = output.Position;
        output.Write(names.Written);
        var startsStart = output.Position;
        output.Write(starts.Written);
        var runsStart = output.Position;
        output.Write(runs.Written);
        return new AgreementTablePlace(agreements.Length, namesStart, names.Length, startsStart, _runs.Count, runsStart);
    }
}
