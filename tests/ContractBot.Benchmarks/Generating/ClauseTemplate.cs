using System.Globalization;

namespace ContractBot.Benchmarks.Generating;

/// <summary>A clause of <c>clauses.txt</c>.</summary>
/// <param name="Captions">What it may be called.</param>
/// <param name="Kinds">The kinds of agreement that have it; empty for all.</param>
/// <param name="Percent">How many agreements of these kinds in a hundred have it.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal sealed record ClauseTemplate(string[] Captions, string[] Kinds, int Percent, IReadOnlyList<ParagraphTemplate> Paragraphs)
{
    private const char Paragraph = '-';
    private const char Optional = '?';

    /// <summary>All clauses, in the order in which agreements have them.</summary>
    public static IReadOnlyList<ClauseTemplate> All { get; } = Read();

    /// <summary>Whether agreements of <paramref name="kind"/> may have it.</summary>
    public bool Suits(string kind) => Kinds.Length == 0 ? kind is not ("別記" or "仕様書") : Kinds.Contains(kind);

    private static List<ClauseTemplate> Read()
    {
        var clauses = new List<ClauseTemplate>();
        var paragraphs = new List<ParagraphTemplate>();
        foreach (var line in GeneratorData.Lines("clauses.txt"))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                var heads = line[3..].Split('\t');
                paragraphs = [];
                clauses.Add(new ClauseTemplate(
                    heads[0].Split('|'), heads[1] == "*" ? [] : heads[1].Split(' '), int.Parse(heads[2], CultureInfo.InvariantCulture), paragraphs));
            }
            else if (line[0] == Paragraph)
            {
                var optional = line[1] == Optional;
                paragraphs.Add(new ParagraphTemplate(line[(optional ? 3 : 2)..], optional, []));
            }
            else
            {
                paragraphs[^1].Items.Add(line[2..]);
            }
        }

        return clauses;
    }
}

/// <summary>A paragraph of a clause, with the items below it.</summary>
internal sealed record ParagraphTemplate(string Text, bool IsOptional, List<string> Items);
