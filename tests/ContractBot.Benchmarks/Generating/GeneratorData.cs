namespace ContractBot.Benchmarks.Generating;

/// <summary>Lines of the files that the generator is made of; those that begin with <c>#</c> are comments.</summary>
internal static class GeneratorData
{
    /// <summary>The lines of the embedded file <paramref name="name"/>.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(GeneratorData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
