using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// Finds the cheapest path through the words that a text may be made of (Viterbi, 1967), and decides it piece by piece: as
/// soon as only one word reaches a place, all before it is settled. Follows Lucene's <c>JapaneseTokenizer</c> step by step, so
/// that ties fall alike. One instance serves one text at a time.
/// </summary>
internal sealed class Viterbi
{
    /// <summary>After so many undecided units, the cheapest of the pending paths is taken for good.</summary>
    private const int MaxUndecided = 1024;

    /// <summary>Before any place of a text.</summary>
    private const int NoUnknownWord = -1;

    /// <summary>Connection number of the begin and the end of a text.</summary>
    private const int Boundary = 0;

    private readonly SystemDictionary _dictionary;
    private readonly UserDictionary? _userDictionary;
    private readonly bool _isNormalMode;
    private readonly NodePool _pool;
    private readonly Lattice _lattice;
    private readonly WordLookup _lookup;
    private readonly TraceBack _traceBack;

    public Viterbi(SystemDictionary dictionary, UserDictionary? userDictionary, TokenizerOptions options)
    {
        _dictionary = dictionary;
        _userDictionary = userDictionary;
        _isNormalMode = options.Mode == TokenizerMode.Normal;
        _pool = new NodePool(dictionary.Connections);
        _lattice = new Lattice(_pool);
        _lookup = new WordLookup(dictionary.Trie, dictionary.Words);
        _traceBack = new TraceBack(dictionary, userDictionary, options, _pool, _lattice);
    }

    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    public void Run(string text, List<Token> tokens)
    {
        _lattice.Begin();
        _traceBack.Begin();
        _lookup.Begin();
        var unknownEnd = NoUnknownWord;
        var position = 0;
        while (position < text.Length)
        {
            _lattice.StartFrom(position);
            var before = _lattice.Ends.FirstBlock(position);
            if (before == NodePool.None)
            {
                position = unchecked(position + 1);
                continue;
            }

            if (position > _lattice.Origin && _lattice.Reach == position && _lattice.Ends.IsSingle(position))
            {
                Settle(text, before * NodePool.BlockLength, tokens, ref unknownEnd);
                before = _lattice.Ends.FirstBlock(position);
                _lattice.StartFrom(position);
            }

            if (position - _lattice.Origin >= MaxUndecided)
            {
                Settle(text, Cheapest(position), tokens, ref unknownEnd);
                position = _lattice.Origin;
                continue;
            }

            Extend(text, position, before, ref unknownEnd);
            position = unchecked(position + 1);
        }

        if (text.Length > _lattice.Origin)
        {
            _lattice.StartFrom(position);
            var last = NodePool.NodeOf(_pool.BestFor(_lattice.Ends.FirstBlock(position), Boundary));
            _traceBack.Run(text, last, othersEndThere: true, tokens);
        }
    }

    /// <summary>Settles the path up to <paramref name="node"/>, which becomes the lattice's only node.</summary>
    private void Settle(string text, int node, List<Token> tokens, ref int unknownEnd)
    {
        var anyTokens = _traceBack.Run(text, node, othersEndThere: false, tokens);
        _lattice.Restart(node);

        // Lucene forgets the unknown word that it is in whenever it hands out tokens.
        unknownEnd = anyTokens ? NoUnknownWord : unknownEnd;
    }

    /// <summary>The cheapest node that ends at <paramref name="position"/> or after; of equal ones the nearest, then the first.</summary>
    private int Cheapest(int position)
    {
        var (cheapest, cost) = (NodePool.None, int.MaxValue);
        for (var end = position; end <= _lattice.Reach; end++)
        {
            for (var block = _lattice.Ends.FirstBlock(end); block != NodePool.None; block = _pool.Next(block))
            {
                foreach (var node in NodePool.Nodes(block, _lattice.Ends.Free(end)))
                {
                    if (_pool.Cost(node) < cost)
                    {
                        (cheapest, cost) = (node, _pool.Cost(node));
                    }
                }
            }
        }

        return cheapest;
    }

    /// <summary>Adds all words that begin at <paramref name="position"/>.</summary>
    private void Extend(string text, int position, int before, ref int unknownEnd)
    {
        var anyMatches = (_userDictionary is not null && AddPhrases(text, position, before)) || AddKnownWords(text, position, before);
        if (_isNormalMode && unknownEnd > position)
        {
            return;
        }

        if (!anyMatches || _dictionary.UnknownWords.Invokes(text[position]))
        {
            unknownEnd = position + _dictionary.UnknownWords.RunLength(text.AsSpan(position));
            AddWords(_dictionary.UnknownWords.FirstWord(text[position]), before, position, unknownEnd);
        }
    }

    private bool AddKnownWords(string text, int position, int before)
    {
        var matches = _lookup.At(text, position);
        foreach (var match in matches)
        {
            AddWords(match.FirstWord, before, position, match.End);
        }

        return !matches.IsEmpty;
    }

    private bool AddPhrases(string text, int position, int before)
    {
        var any = false;
        var node = UserDictionary.Root;
        for (var end = position; end < text.Length;)
        {
            node = _userDictionary!.Child(node, text[end]);
            if (node < 0)
            {
                break;
            }

            end++;
            var phrase = _userDictionary.PhraseAt(node);
            if (phrase != UserDictionary.NoPhrase)
            {
                any = true;
                Add(WordNumber.OfPhrase(phrase), _dictionary.Header.UserConnection, UserDictionary.WordCost, before, position, end);
            }
        }

        return any;
    }

    private void AddWords(int word, int before, int start, int end)
    {
        var words = _dictionary.Words;
        for (; ; word = unchecked(word + 1))
        {
            Add(word, words.Connection(word), words.Cost(word), before, start, end);
            if (words.IsLast(word))
            {
                return;
            }
        }
    }

    private void Add(int word, int connection, int wordCost, int before, int start, int end)
    {
        var best = _pool.BestFor(before, connection);
        _pool.Set(_lattice.Add(end), unchecked(NodePool.CostOf(best) + wordCost), connection, new LatticeNode(NodePool.NodeOf(best), start, word));
    }
}
