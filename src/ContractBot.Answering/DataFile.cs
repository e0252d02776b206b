namespace ContractBot.Answering;

/// <summary>The word lists that are embedded beside the code: lines of columns, with comments.</summary>
internal static class DataFile
{
    /// <summary>The lines of the list <paramref name="name"/> without comments and empty lines, each cut at its tabs.</summary>
    /// <exception cref="InvalidOperationException">When the assembly holds no such list.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The words of one column, which stand between <c>、</c>.</summary>
    public static string[] Words(string column) =>
        column.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
