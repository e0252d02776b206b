using ContractBot.Kuromoji;

namespace ContractBot.Search.Segments;

/// <summary>Analyses passages that come in the order of their text. Not safe for several threads.</summary>
internal sealed class PassageAnalyzer(IAnalyzer analyzer)
{
    private readonly Dictionary<string, (string Text, IReadOnlyList<AnalyzedToken> Tokens)> _last = new(StringComparer.Ordinal);

    /// <summary>The tokens of each field.</summary>
    /// <exception cref="ArgumentException">When two fields of the passage have one name.</exception>
    public IReadOnlyList<IReadOnlyList<AnalyzedToken>> Analyze(Passage passage)
    {
        if (!IsInOrder(passage))
        {
            throw new ArgumentException($"Passage {passage.Key} has two fields of one name.", nameof(passage));
        }

        return [.. passage.Fields.Select(Analyze)];
    }

    /// <summary>Whether all fields of <paramref name="passage"/> have names of their own.</summary>
    public static bool IsInOrder(Passage passage) =>
        passage.Fields.Select(static field => field.Name).Distinct(StringComparer.Ordinal).Count() == passage.Fields.Length;

    /// <summary>Captions, headings and titles repeat from one passage to the next, so the last analysis of each field is kept.</summary>
    private IReadOnlyList<AnalyzedToken> Analyze(PassageField field)
    {
        if (!_last.TryGetValue(field.Name, out var last) || last.Text != field.Text)
        {
            last = (field.Text, analyzer.Analyze(field.Text));
            _last[field.Name] = last;
        }

        return last.Tokens;
    }
}
