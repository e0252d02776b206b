namespace ContractBot.Answering.Names;

/// <summary>Which of many words stand in one text alone. One pass over each text, whatever the number of words (a trie of the words).</summary>
internal sealed class WordSpread
{
    private const int Nowhere = -1;
    private const int Several = -2;

    private readonly Dictionary<(int Node, char Unit), int> _next = [];
    private readonly List<(bool IsWord, int Text)> _nodes = [(false, Nowhere)];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>Looks for <paramref name="words"/> in <paramref name="texts"/>.</summary>
    public WordSpread(IEnumerable<string> words, IEnumerable<string> texts)
    {
        foreach (var word in words)
        {
            Add(word);
        }

        var number = 0;
        foreach (var text in texts)
        {
            Look(text, number++);
        }
    }

    /// <summary>Whether no text but the one with number <paramref name="own"/> holds <paramref name="word"/>, which is one of those looked for.</summary>
    public bool IsInNoOther(string word, int own) => _nodes[_words[word]].Text is var text && (text == own || text == Nowhere);

    private void Add(string word)
    {
        var node = 0;
        foreach (var unit in word)
        {
            if (!_next.TryGetValue((node, unit), out var next))
            {
                next = _nodes.Count;
                _next[(node, unit)] = next;
                _nodes.Add((false, Nowhere));
            }

            node = next;
        }

        _nodes[node] = (true, Nowhere);
        _words[word] = node;
    }

    private void Look(string text, int number)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var node = 0;
            for (var at = start; at < text.Length && _next.TryGetValue((node, text[at]), out node); at++)
            {
                if (_nodes[node] is (true, var before) && before != number && before != Several)
                {
                    _nodes[node] = (true, before == Nowhere ? number : Several);
                }
            }
        }
    }
}
