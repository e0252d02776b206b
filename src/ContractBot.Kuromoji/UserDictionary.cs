using System.Text;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji;

/// <summary>
/// Words of the user's own, each with its segmentation; they win over the words of the system dictionary that begin at the
/// same place. Immutable; safe for use by several threads.
/// </summary>
/// <remarks>
/// The format is that of Lucene's <c>UserDictionary</c>: one entry a line,
/// <c>surface,segmentation,readings,part of speech</c>, with spaces between segments and between readings;
/// from <c>#</c> on a line is a comment.
/// </remarks>
public sealed class UserDictionary : IWordFeatures
{
    private readonly Dictionary<(int Node, char Unit), int> _children = [];
    private readonly List<int> _phraseOfNode = [NoPhrase];
    private readonly List<Phrase> _phrases = [];
    private readonly List<string> _entries = [];
    private readonly List<(string Reading, string PartOfSpeech)> _segments = [];

    private UserDictionary()
    {
    }

    /// <summary>What <see cref="PhraseAt"/> gives where no surface ends.</summary>
    internal const int NoPhrase = -1;

    /// <summary>The empty prefix.</summary>
    internal const int Root = 0;

    /// <summary>Cost of every word of a user dictionary.</summary>
    internal const int WordCost = -100_000;

    /// <summary>Reads a dictionary.</summary>
    /// <exception cref="FormatException">When a line has no four values, numbers of segments and readings differ, the segments
    /// are longer than the surface, or a surface stands twice; the message names the line.</exception>
    public static UserDictionary Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var dictionary = new UserDictionary();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var entry = line.Split('#')[0];
            if (entry.AsSpan().Trim().Length > 0)
            {
                dictionary.Add(CsvLine.Split(entry), number);
            }
        }

        return dictionary;
    }

    /// <summary>The entries whose surface stands somewhere in <paramref name="text"/>, each once, in ordinal order: with others the text is cut as without them.</summary>
    public IReadOnlyList<string> EntriesIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length; start++)
        {
            var node = Root;
            for (var i = start; i < text.Length && (node = Child(node, text[i])) >= 0; i++)
            {
                if (_phraseOfNode[node] != NoPhrase)
                {
                    found.Add(_entries[_phraseOfNode[node]]);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The child of <paramref name="node"/> by <paramref name="unit"/>, or -1.</summary>
    internal int Child(int node, char unit) => _children.GetValueOrDefault((node, unit), -1);

    /// <summary>The phrase that ends at <paramref name="node"/>, or <see cref="NoPhrase"/>.</summary>
    internal int PhraseAt(int node) => _phraseOfNode[node];

    /// <summary>Number of the first segment of <paramref name="phrase"/> and the lengths of all, in UTF-16 units.</summary>
    internal (int FirstSegment, IReadOnlyList<int> Lengths) Segmentation(int phrase) =>
        (_phrases[phrase].FirstSegment, _phrases[phrase].Lengths);

    string IWordFeatures.PartOfSpeech(int word) => _segments[word].PartOfSpeech;

    string? IWordFeatures.BaseForm(int word, ReadOnlySpan<char> surface) => null;

    string? IWordFeatures.Reading(int word, ReadOnlySpan<char> surface) => _segments[word].Reading;

    string? IWordFeatures.Pronunciation(int word, ReadOnlySpan<char> surface) => null;

    string? IWordFeatures.InflectionType(int word) => null;

    string? IWordFeatures.InflectionForm(int word) => null;

    private void Add(string[] values, int line)
    {
        if (values.Length < 4)
        {
            throw new FormatException($"Line {line} needs four values (surface, segmentation, readings, part of speech) with commas between.");
        }

        var surface = values[0];
        var segments = Words(values[1]);
        var readings = Words(values[2]);
        if (surface.Length == 0)
        {
            throw new FormatException($"Line {line} has no surface.");
        }

        if (segments.Length != readings.Length)
        {
            throw new FormatException(
                $"Line {line} has {segments.Length} segments and {readings.Length} readings; give each segment one reading.");
        }

        if (WithoutSpace(values[1]).Length > WithoutSpace(surface).Length)
        {
            throw new FormatException($"Line {line} has segments that are together longer than the surface {surface}.");
        }

        var node = AddPath(surface);
        if (_phraseOfNode[node] != NoPhrase)
        {
            throw new FormatException($"Line {line} gives the surface {surface} a second time; keep one of the two.");
        }

        _phraseOfNode[node] = _phrases.Count;
        _phrases.Add(new Phrase(_segments.Count, Array.ConvertAll(segments, static segment => segment.Length)));
        _entries.Add(string.Join(',', values));
        foreach (var reading in readings)
        {
            _segments.Add((reading, values[3]));
        }
    }

    private int AddPath(string surface)
    {
        var node = Root;
        foreach (var unit in surface)
        {
            if (!_children.TryGetValue((node, unit), out var child))
            {
                child = _phraseOfNode.Count;
                _children.Add((node, unit), child);
                _phraseOfNode.Add(NoPhrase);
            }

            node = child;
        }

        return node;
    }

    /// <summary>Without the white space of Java's regular expressions: space, tab, line ends, vertical tab, form feed.</summary>
    private static string WithoutSpace(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is not (' ' or (>= '\t' and <= '\r')))
            {
                kept.Append(unit);
            }
        }

        return kept.ToString();
    }

    /// <summary>The words between runs of spaces; space at the start gives an empty first word, as in Java.</summary>
    private static string[] Words(string text)
    {
        var words = text.TrimEnd(' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.StartsWith(' ') && words.Length > 0 ? ["", .. words] : words;
    }

    private sealed record Phrase(int FirstSegment, int[] Lengths);
}
