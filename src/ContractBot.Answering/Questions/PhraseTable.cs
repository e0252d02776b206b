using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Finds known phrases in a text, at each place the longest, without overlaps. Frozen once built.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<T>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _longest;

    /// <summary>A table that holds <paramref name="entries"/>; a phrase may stand for several values.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> entries)
    {
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (phrase, value) in entries.Distinct())
        {
            if (!_phrases.TryGetValue(phrase, out var values))
            {
                _phrases[phrase] = values = [];
                _longest = Math.Max(_longest, phrase.Length);
            }

            values.Add(value);
        }
    }

    /// <summary>What the table holds for exactly <paramref name="phrase"/>.</summary>
    public IReadOnlyList<T> ValuesOf(string phrase) => _phrases.TryGetValue(phrase, out var values) ? values : [];

    /// <summary>The phrases of <paramref name="text"/> in order, none starting where <paramref name="isTaken"/> says that the unit is spoken for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTaken">Whether the unit at an offset is understood already.</param>
    /// <param name="isWhole">Whether what stands at a place is a word there; where it is not, shorter ones are tried.</param>
    public List<(TextSpan Span, IReadOnlyList<T> Values)> FindAll(string text, Func<int, bool>? isTaken = null, Func<TextSpan, bool>? isWhole = null)
    {
        var found = new List<(TextSpan, IReadOnlyList<T>)>();
        for (var start = 0; start < text.Length; start++)
        {
            if (isTaken?.Invoke(start) == true)
            {
                continue;
            }

            for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
            {
                if (_lookup.TryGetValue(text.AsSpan(start, length), out var values) && isWhole?.Invoke(new TextSpan(start, start + length)) != false)
                {
                    found.Add((new TextSpan(start, start + length), values));
                    start += length - 1;
                    break;
                }
            }
        }

        return found;
    }
}
