namespace ContractBot.Search.Tests;

/// <summary>The documents that the oracle indexed, in an index of ours, and the files beside them.</summary>
internal static class GoldenIndex
{
    /// <summary>The folder with the golden files and the script that makes them.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static IIndexReader Read()
    {
        var writer = new MemoryIndexWriter(new PretokenizedAnalyzer());
        foreach (var passage in Passages())
        {
            writer.AddPassage(passage);
        }

        return writer.Commit();
    }

    /// <summary>The same documents in a durable index of <paramref name="segments"/> segments.</summary>
    public static SegmentIndexReader Read(string folder, int segments)
    {
        using var writer = SegmentIndexWriter.Open(folder, new PretokenizedAnalyzer());
        var passages = Passages().ToArray();
        foreach (var chunk in passages.Chunk((passages.Length + segments - 1) / segments))
        {
            writer.AddPassages(chunk);
            writer.Commit().Dispose();
        }

        return IndexDirectory.Open(folder).Reader!;
    }

    /// <summary>The documents.</summary>
    public static IEnumerable<Passage> Passages() => Lines("documents.tsv").Select(static line => ReadPassage(line.Split('\t')));

    /// <summary>The lines of a golden file without its comments.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));

    private static Passage ReadPassage(string[] columns)
    {
        string[] names = [FieldNames.Text, FieldNames.Caption, FieldNames.Headings];
        var fields = names
            .Select((name, index) => new PassageField(name, columns[2 + index], null))
            .Where(static field => field.Text != "-");
        return new Passage(columns[0], columns[1], [.. fields]);
    }
}
