namespace ContractBot.Answering.Names;

/// <summary>In how many texts each of many words stands. One pass over each text, whatever the number of words (a trie of the words).</summary>
internal sealed class WordSpread
{
    private const int Nowhere = -1;

    private readonly Dictionary<(int Node, char Unit), int> _next = [];

    // The text that a word was last seen in, and how many have it.
    private readonly List<(bool IsWord, int Last, int Texts)> _nodes = [(false, Nowhere, 0)];
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

    /// <summary>In how many texts <paramref name="word"/> stands, which is one of those looked for.</summary>
    public int Texts(string word) => _nodes[_words[word]].Texts;

    private void Add(string word)
    {
        var node = 0;
        foreach (var unit in word)
        {
            if (!_next.TryGetValue((node, unit), out var next))
            {
                next = _nodes.Count;
                _next[(node, unit)] = next;
                _nodes.Add((false, Nowhere, 0));
            }

            node = next;
        }

        _nodes[node] = (true, Nowhere, 0);
        _words[word] = node;
    }

    private void Look(string text, int number)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var node = 0;
            for (var at = start; at < text.Length && _next.TryGetValue((node, text[at]), out node); at++)
            {
                if (_nodes[node] is (true, var last, var texts) && last != number)
                {
                    _nodes[node] = (true, number, texts + 1);
                }
            }
        }
    }
}
