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

    /// <summary>Connection number of the begin and the end of a text.</summary>
    private const int Boundary = 0;

    private readonly SystemDictionary _dictionary;
    private readonly UserDictionary? _userDictionary;
    private readonly bool _isNormalMode;
    private readonly Lattice _lattice = new();
    private readonly WordLookup _lookup;
    private readonly Predecessors _predecessors;
    private readonly TraceBack _traceBack;

    public Viterbi(SystemDictionary dictionary, UserDictionary? userDictionary, TokenizerOptions options)
    {
        _dictionary = dictionary;
        _userDictionary = userDictionary;
        _isNormalMode = options.Mode == TokenizerMode.Normal;
        _lookup = new WordLookup(dictionary.Trie, dictionary.Words);
        _predecessors = new Predecessors(dictionary.Connections, dictionary.Header.Connections);
        _traceBack = new TraceBack(dictionary, userDictionary, options, _lattice);
    }

    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    public void Run(string text, List<Token> tokens)
    {
        _lattice.Begin();
        _traceBack.Begin();
        _lookup.Begin();
        var unknownEnd = Lattice.None;
        var position = 0;
        while (position < text.Length)
        {
            _lattice.StartFrom(position);
            var latest = _lattice.LatestAtEnd(position);
            if (latest == Lattice.None)
            {
                position = unchecked(position + 1);
                continue;
            }

            if (position > _lattice.Origin && _lattice[latest].NextAtEnd == Lattice.None && _lattice.Reach == position)
            {
                Settle(text, latest, tokens, ref unknownEnd);
                latest = _lattice.LatestAtEnd(position);
                _lattice.StartFrom(position);
            }

            if (position - _lattice.Origin >= MaxUndecided)
            {
                Settle(text, Cheapest(position), tokens, ref unknownEnd);
                position = _lattice.Origin;
                continue;
            }

            Extend(text, position, latest, ref unknownEnd);
            position = unchecked(position + 1);
        }

        if (text.Length > _lattice.Origin)
        {
            _lattice.StartFrom(position);
            _predecessors.Gather(_lattice, _lattice.LatestAtEnd(position));
            _traceBack.Run(text, Predecessors.NodeOf(_predecessors.BestFor(Boundary)), othersEndThere: true, tokens);
        }
    }

    /// <summary>Settles the path up to <paramref name="node"/>, which becomes the lattice's only node.</summary>
    private void Settle(string text, int node, List<Token> tokens, ref int unknownEnd)
    {
        var anyTokens = _traceBack.Run(text, node, othersEndThere: false, tokens);
        _lattice.Restart(node);

        // Lucene forgets the unknown word that it is in whenever it hands out tokens.
        unknownEnd = anyTokens ? Lattice.None : unknownEnd;
    }

    /// <summary>The cheapest node that ends at <paramref name="position"/> or after; of equal ones the nearest, then the first.</summary>
    private int Cheapest(int position)
    {
        var (cheapest, cost) = (Lattice.None, int.MaxValue);
        for (var end = position; end <= _lattice.Reach; end++)
        {
            for (var node = _lattice.LatestAtEnd(end); node != Lattice.None; node = _lattice[node].NextAtEnd)
            {
                // Within one place the list runs from the latest to the first.
                if (_lattice[node].Cost < cost || (_lattice[node].Cost == cost && _lattice[cheapest].End == end))
                {
                    (cheapest, cost) = (node, _lattice[node].Cost);
                }
            }
        }

        return cheapest;
    }

    /// <summary>Adds all words that begin at <paramref name="position"/>.</summary>
    private void Extend(string text, int position, int latest, ref int unknownEnd)
    {
        _predecessors.Gather(_lattice, latest);
        var anyMatches = (_userDictionary is not null && AddPhrases(text, position)) || AddKnownWords(text, position);
        if (_isNormalMode && unknownEnd > position)
        {
            return;
        }

        if (!anyMatches || _dictionary.UnknownWords.Invokes(text[position]))
        {
            unknownEnd = position + _dictionary.UnknownWords.RunLength(text.AsSpan(position));
            AddWords(_dictionary.UnknownWords.FirstWord(text[position]), position, unknownEnd);
        }
    }

    private bool AddKnownWords(string text, int position)
    {
        var matches = _lookup.At(text, position);
        foreach (var match in matches)
        {
            AddWords(match.FirstWord, position, match.End);
        }

        return !matches.IsEmpty;
    }

    private bool AddPhrases(string text, int position)
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
                Add(WordNumber.OfPhrase(phrase), _dictionary.Header.UserConnection, UserDictionary.WordCost, position, end);
            }
        }

        return any;
    }

    private void AddWords(int word, int start, int end)
    {
        var words = _dictionary.Words;
        for (; ; word = unchecked(word + 1))
        {
            Add(word, words.Connection(word), words.Cost(word), start, end);
            if (words.IsLast(word))
            {
                return;
            }
        }
    }

    private void Add(int word, int connection, int wordCost, int start, int end)
    {
        var best = _predecessors.BestFor(connection);
        ref var node = ref _lattice.Add(end);
        node.Cost = unchecked(Predecessors.CostOf(best) + wordCost);
        node.Connection = connection;
        node.Back = Predecessors.NodeOf(best);
        node.Start = start;
        node.Word = word;
    }
}
