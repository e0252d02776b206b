using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>Follows the cheapest path back to the lattice's origin and appends its tokens to the result.</summary>
internal sealed class TraceBack(
    SystemDictionary dictionary, UserDictionary? userDictionary, TokenizerOptions options, NodePool pool, Lattice lattice)
{
    private const int NoStart = -1;
    private readonly CompoundCutter _cutter = new(dictionary, pool, lattice);

    /// <summary>The tokens found so far on the way back, the last of the text first.</summary>
    private readonly List<PendingToken> _pending = [];
    private int _lastStart = NoStart;

    /// <summary>Begins a new text.</summary>
    public void Begin() => _lastStart = NoStart;

    /// <summary>Appends the tokens of the path that ends with node <paramref name="last"/>.</summary>
    /// <param name="othersEndThere">False where the path is settled to go through <paramref name="last"/>, which then is not cut.</param>
    /// <returns>Whether there were any: punctuation may have been dropped.</returns>
    public bool Run(string text, int last, bool othersEndThere, List<Token> tokens)
    {
        _pending.Clear();
        Walk(text, last, othersEndThere);
        for (var i = _pending.Count - 1; i >= 0; i--)
        {
            var token = _pending[i];
            var isAlternative = token.Start == _lastStart;
            _lastStart = token.Start;
            tokens.Add(new Token(
                text,
                token.Start,
                token.Length,
                FeaturesOf(token.Kind),
                token.Word,
                token.Kind,
                positionIncrement: isAlternative ? 0 : 1,
                positionLength: isAlternative ? token.PositionLength : 1));
        }

        return _pending.Count > 0;
    }

    private void Walk(string text, int last, bool othersEndThere)
    {
        var compound = NodePool.None;
        int? next = null;
        var pieces = 0;
        for (var at = last; pool[at].Back != NodePool.None;)
        {
            if (compound == NodePool.None && (at != last || othersEndThere)
                && FindPieces(text, at, next) is var lastPiece and not NodePool.None)
            {
                compound = at;
                at = lastPiece;
                pieces = 0;
            }

            var node = pool[at];
            if (compound != NodePool.None && pool[compound].Start >= node.Start)
            {
                // The path is back at the compound's start; the first piece is not counted yet.
                if (!options.DiscardCompound && pieces > 0)
                {
                    _pending.Add(Whole(pool[compound], pool.End(compound), pieces + 1));
                }

                compound = NodePool.None;
            }

            pieces += AddTokens(text, node, pool.End(at));
            next = pool.Connection(at);
            at = node.Back;
        }
    }

    private int FindPieces(string text, int at, int? next)
    {
        ref readonly var node = ref pool[at];
        if (options.Mode == TokenizerMode.Normal || WordNumber.IsPhrase(node.Word))
        {
            return NodePool.None;
        }

        var penalty = CompoundPenalty.Of(text.AsSpan()[node.Start..pool.End(at)], dictionary.Characters);
        return penalty == 0 ? NodePool.None : _cutter.Cut(text, at, penalty, next);
    }

    /// <summary>Adds what the node becomes, the last token first, and returns how many that is.</summary>
    private int AddTokens(string text, in LatticeNode node, int end)
    {
        if (WordNumber.IsPhrase(node.Word))
        {
            return AddSegments(node);
        }

        if (options.Mode == TokenizerMode.Extended && node.Word >= dictionary.Header.KnownWords)
        {
            return AddCharacters(text, node.Start, end);
        }

        if (IsDropped(text[node.Start]))
        {
            return 0;
        }

        _pending.Add(Whole(node, end, positionLength: 1));
        return 1;
    }

    private int AddSegments(in LatticeNode node)
    {
        var (firstSegment, lengths) = userDictionary!.Segmentation(WordNumber.ToPhrase(node.Word));
        var segmentEnd = node.Start + lengths.Sum();
        for (var i = lengths.Count - 1; i >= 0; i--)
        {
            segmentEnd -= lengths[i];
            _pending.Add(new PendingToken(segmentEnd, lengths[i], firstSegment + i, TokenKind.User, 1));
        }

        return lengths.Count;
    }

    private int AddCharacters(string text, int start, int end)
    {
        var count = 0;
        while (end > start)
        {
            // Whatever stands before a low surrogate goes with it.
            var length = end - start > 1 && char.IsLowSurrogate(text[end - 1]) ? 2 : 1;
            end -= length;
            if (!IsDropped(text[end]))
            {
                _pending.Add(new PendingToken(end, length, dictionary.Header.SingleCharacterWord, TokenKind.Unknown, 1));
                count++;
            }
        }

        return count;
    }

    private bool IsDropped(char first) => options.DiscardPunctuation && dictionary.Characters.IsPunctuation(first);

    private PendingToken Whole(in LatticeNode node, int end, int positionLength)
    {
        var kind = node.Word < dictionary.Header.KnownWords ? TokenKind.Known : TokenKind.Unknown;
        return new PendingToken(node.Start, end - node.Start, node.Word, kind, positionLength);
    }

    private IWordFeatures FeaturesOf(TokenKind kind) => kind switch
    {
        TokenKind.Known => dictionary.KnownFeatures,
        TokenKind.Unknown => dictionary.UnknownFeatures,
        _ => userDictionary!,
    };
}
