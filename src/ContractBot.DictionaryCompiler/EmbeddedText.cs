namespace ContractBot.DictionaryCompiler;

/// <summary>The text files that are part of this program.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of <paramref name="name"/> but for empty ones and comments, which begin with <c>#</c>.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
