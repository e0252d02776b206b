namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>Part of speech and inflection, which are a function of the connection number; each is made a string once.</summary>
internal sealed unsafe class CategoryTable(uint* index, char* text, int connections)
{
    private readonly Category?[] _categories = new Category?[connections];

    /// <summary>The category of <paramref name="connection"/>.</summary>
    public Category this[int connection] =>
        _categories[connection] ?? (_categories[connection] = Read(connection));

    private Category Read(int connection)
    {
        var fields = new string(text, (int)index[connection], (int)(index[connection + 1] - index[connection])).Split('\t');
        return new Category(fields[0], EmptyIsNull(fields[1]), EmptyIsNull(fields[2]));
    }

    private static string? EmptyIsNull(string field) => field.Length == 0 ? null : field;
}
