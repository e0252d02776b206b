namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>The corpus's agreements as accidents leave them: cut off anywhere, run into one another, with lines doubled, dropped or broken.</summary>
internal static class SplicedAgreements
{
    private const int MostLines = 400;

    private static readonly string[] Texts = [.. RepositoryFiles.CorpusIds().Select(id => RepositoryFiles.Parse(id).Source.Text)];

    /// <summary>The text of number <paramref name="seed"/>.</summary>
    public static string Text(int seed)
    {
        var random = new Random(seed);
        var (one, other) = (Lines(random), Lines(random));
        return (seed % 5) switch
        {
            0 => Whole(random)[..random.Next(2000)],
            1 => string.Join('\n', one.Concat(other)),
            2 => string.Join('\n', one.Zip(other, (a, b) => random.Next(2) == 0 ? $"{a}\n{b}" : b + a)),
            3 => string.Join('\n', one.SelectMany(line => Enumerable.Repeat(line, random.Next(3)))),
            _ => string.Join('\n', one.Select(line => line.Length == 0 ? line : line.Insert(random.Next(line.Length), random.Next(3) == 0 ? "\n" : ""))),
        };
    }

    private static string Whole(Random random)
    {
        var text = Texts[random.Next(Texts.Length)];
        return text[random.Next(text.Length / 2)..] + text;
    }

    private static string[] Lines(Random random)
    {
        var lines = Texts[random.Next(Texts.Length)].Split('\n');
        var from = random.Next(lines.Length);
        return lines[from..Math.Min(lines.Length, from + random.Next(MostLines))];
    }
}
