using System.Collections.Immutable;

namespace ContractBot.Search.Parsing;

/// <summary>
/// Clauses side by side while they are read, all of which have to match unless a sign or a connective says otherwise: the
/// rules of <c>addClause</c> in Lucene's classic <c>QueryParserBase</c> with AND as the default operator. They know no
/// precedence: AND makes the clause before it required and OR makes it optional, so that <c>a AND b OR c</c> is <c>+a b c</c>.
/// </summary>
internal sealed class ClauseList
{
    private readonly List<Entry> _entries = [];
    private bool _begun;
    private bool _firstIsPlain;

    /// <summary>Takes the next clause.</summary>
    /// <param name="connective"><see cref="SymbolKind.And"/> or <see cref="SymbolKind.Or"/> where it stands before the clause, else null.</param>
    /// <param name="sign"><see cref="SymbolKind.Plus"/>, <see cref="SymbolKind.Minus"/> or <see cref="SymbolKind.Not"/> where it stands before the clause, else null.</param>
    /// <param name="part">The clause; null where the analyser leaves nothing of it.</param>
    public void Add(SymbolKind? connective, SymbolKind? sign, QueryPart? part)
    {
        if (_entries.Count > 0 && connective is not null && _entries[^1] is { Occur: not Occur.MustNot } before)
        {
            _entries[^1] = before with { Occur = connective == SymbolKind.And ? Occur.Must : Occur.Should, Plain = false };
        }

        _firstIsPlain |= !_begun && sign is null && part is not null;
        _begun = true;
        if (part is null)
        {
            return;
        }

        var occur = sign is SymbolKind.Minus or SymbolKind.Not ? Occur.MustNot
            : connective == SymbolKind.Or ? Occur.Should
            : Occur.Must;
        _entries.Add(new Entry(part, occur, connective is null && sign is null));
    }

    /// <summary>The clauses as one; null where there is none.</summary>
    public QueryPart? ToPart()
    {
        if (_entries.Count <= 1)
        {
            return _entries.Count == 0 ? null
                : _firstIsPlain ? _entries[0].Part
                : new QueryPart(Complete([ToClause(_entries[0])]), Restricts: false);
        }

        // Agreements named one after the other are searched together: no passage is of two of them.
        var agreements = _entries.FindAll(static entry => entry.IsPlainLimit);
        var clauses = _entries.Where(static entry => !entry.IsPlainLimit).Select(ToClause).ToList();
        if (agreements.Count > 0)
        {
            // Beside a filter nothing optional has to match, so what is looked for becomes one required whole.
            if (clauses.Exists(static clause => clause.Occur == Occur.Should)
                && !clauses.Exists(static clause => clause.Occur is Occur.Must))
            {
                var wanted = clauses is [{ Query: var only }] ? only : new BooleanQuery([.. clauses]);
                clauses = [new BooleanClause(wanted, Occur.Must)];
            }

            clauses.Add(new BooleanClause(AnyOf(agreements), Occur.Filter));
        }

        return new QueryPart(Complete(clauses), _entries.TrueForAll(static entry => entry.Part.Restricts && entry.Occur != Occur.MustNot));
    }

    private static BooleanClause ToClause(Entry entry) =>
        new(entry.Part.Query, entry.Part.Restricts && entry.Occur == Occur.Must ? Occur.Filter : entry.Occur);

    private static Query AnyOf(List<Entry> entries) =>
        entries.Count == 1
            ? entries[0].Part.Query
            : new BooleanQuery([.. entries.Select(static entry => new BooleanClause(entry.Part.Query, Occur.Should))]);

    /// <summary>To exclude from nothing would find nothing, as it does in Lucene: what is only excluded is excluded from all passages.</summary>
    private static BooleanQuery Complete(List<BooleanClause> clauses)
    {
        ImmutableArray<BooleanClause> all = clauses.TrueForAll(static clause => clause.Occur == Occur.MustNot)
            ? [new BooleanClause(new MatchAllQuery(), Occur.Filter), .. clauses]
            : [.. clauses];
        return new BooleanQuery(all);
    }

    /// <param name="Part">What is looked for.</param>
    /// <param name="Occur">How it takes part so far; the next connective may change it.</param>
    /// <param name="Plain">Whether neither sign nor connective stands beside it.</param>
    private sealed record Entry(QueryPart Part, Occur Occur, bool Plain)
    {
        public bool IsPlainLimit => Plain && Part.Restricts && Occur == Occur.Must;
    }
}
