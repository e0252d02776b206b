using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search.Parsing;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>
/// Reads queries as people type them:
/// <list type="bullet">
/// <item><c>事故 報告</c>: either word; passages with both come first.</item>
/// <item><c>個人情報</c>: a word of several pieces has to be there with all of them, those side by side come first.</item>
/// <item><c>事故の報告はいつまで</c>: particles separate words as blanks do, unless a sign asks for the whole.</item>
/// <item><c>"損害を賠償"</c> or <c>「損害を賠償」</c>: word for word.</item>
/// <item><c>+事故</c>, <c>-再委託</c>: with, without.</item>
/// <item><c>caption:解除</c> (also <c>text:</c>, <c>headings:</c>, and in Japanese <c>見出し:</c>, <c>本文:</c>, <c>章:</c>): in that field only.</item>
/// <item><c>agreement:ID</c> or <c>agreement:name</c> (<c>協定:</c>, <c>契約:</c>): in these agreements only.</item>
/// <item><c>AND</c>, <c>OR</c>, <c>NOT</c> in capitals, AND binding closer than OR and both closer than words side by side; brackets group.</item>
/// </list>
/// Full-width signs, quotation marks, brackets and white space work alike. Errors are values; the rest is read on.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Groups within groups beyond this are not read, so that no query exhausts the stack.</summary>
    private const int MaximumDepth = 32;

    private readonly IReadOnlyList<QuerySymbol> _symbols;
    private readonly ImmutableArray<QueryError>.Builder _errors;
    private readonly WordQueries _words;
    private int _at;
    private int _depth;

    private QueryParser(IReadOnlyList<QuerySymbol> symbols, ImmutableArray<QueryError>.Builder errors, WordQueries words)
    {
        _symbols = symbols;
        _errors = errors;
        _words = words;
    }

    private QuerySymbol Next => _symbols[_at];

    /// <summary>Reads <paramref name="query"/>, words without a field being looked for in <see cref="FieldBoost.Defaults"/>.</summary>
    /// <param name="analyzer">The analyser of the index.</param>
    public static QueryParsing Parse(string query, IAnalyzer analyzer) => Parse(query, analyzer, FieldBoost.Defaults);

    /// <summary>Reads <paramref name="query"/>, words without a field being looked for in <paramref name="fields"/>.</summary>
    /// <param name="analyzer">The analyser of the index.</param>
    /// <exception cref="ArgumentException">When <paramref name="fields"/> is empty.</exception>
    public static QueryParsing Parse(string query, IAnalyzer analyzer, ImmutableArray<FieldBoost> fields)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (fields.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one field has to be searched.", nameof(fields));
        }

        var errors = ImmutableArray.CreateBuilder<QueryError>();
        var symbols = QueryScanner.Scan(query, errors);
        var parser = new QueryParser(symbols, errors, new WordQueries(analyzer, fields));
        var parsed = parser.ParseAll();
        if (parsed is null && errors.Count == 0)
        {
            errors.Add(new QueryError(QueryErrorKind.NothingToLookFor, new TextSpan(0, query.Length)));
        }

        return new QueryParsing(parsed, [.. errors.OrderBy(static error => error.Span)]);
    }

    private Query? ParseAll()
    {
        var parts = new List<QueryPart>();
        while (true)
        {
            ParseSequenceInto(parts, field: null);
            if (Next.Kind == SymbolKind.End)
            {
                // A lone limit to agreements is a search for all they hold.
                return QueryPart.InSequence(parts) switch
                {
                    { Restricts: true } part => new BooleanQuery([new BooleanClause(part.Query, Occur.Filter)]),
                    var part => part?.Query,
                };
            }

            Report(QueryErrorKind.UnopenedGroup);
            _at++;
        }
    }

    /// <summary>Sequence: alternative*, up to a closing bracket or the end.</summary>
    private void ParseSequenceInto(List<QueryPart> parts, string? field)
    {
        while (Next.Kind is not (SymbolKind.Close or SymbolKind.End))
        {
            if (ParseAlternative(field) is { } part)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Alternative: joined (OR joined)*.</summary>
    private QueryPart? ParseAlternative(string? field) =>
        QueryPart.Alternative(ParseOperands(SymbolKind.Or, () => ParseJoined(field)));

    /// <summary>Joined: signed (AND signed)*.</summary>
    private QueryPart? ParseJoined(string? field) =>
        QueryPart.Joined(ParseOperands(SymbolKind.And, () => ParseSigned(field)));

    private List<QueryPart> ParseOperands(SymbolKind connective, Func<QueryPart?> parseOperand)
    {
        var parts = new List<QueryPart>();
        while (true)
        {
            if (parseOperand() is { } part)
            {
                parts.Add(part);
            }

            if (Next.Kind != connective)
            {
                return parts;
            }

            _at++;
        }
    }

    /// <summary>Signed: (+ | - | NOT)* operand.</summary>
    private QueryPart? ParseSigned(string? field)
    {
        var occur = Occur.Should;
        for (; Next.Kind is SymbolKind.Plus or SymbolKind.Minus or SymbolKind.Not; _at++)
        {
            occur = Next.Kind == SymbolKind.Plus ? Occur.Must : Occur.MustNot;
        }

        var part = ParseOperand(field, whole: occur != Occur.Should);
        return part is null || occur == Occur.Should ? part : new QueryPart(part.Query, occur, part.Restricts);
    }

    /// <summary>Operand: word | "phrase" | ( sequence ) | field: operand.</summary>
    /// <param name="whole">Whether a word has to be there, or not to be there, with all that particles separate.</param>
    private QueryPart? ParseOperand(string? field, bool whole)
    {
        var symbol = Next;
        switch (symbol.Kind)
        {
            case SymbolKind.Word:
                _at++;
                // The name of an agreement is one name, whatever particles are in it.
                return ToPart(symbol.Text, field, whole || field == FieldNames.Agreement
                    ? _words.Word(symbol.Text, field)
                    : _words.Words(symbol.Text, field));
            case SymbolKind.Phrase:
                _at++;
                return ToPart(symbol.Text, field, _words.Phrase(symbol.Text, field));
            case SymbolKind.Open:
                return ParseGroup(field);
            case SymbolKind.Field when _symbols[_at + 1].Kind is SymbolKind.Word or SymbolKind.Phrase or SymbolKind.Open:
                _at++;
                return ParseOperand(symbol.Text, whole);
            default:
                // What cannot begin an operand ends it; a connective or a field's name without one is passed over.
                var previous = _at > 0 ? _symbols[_at - 1] : symbol;
                if (symbol.Kind is SymbolKind.Close or SymbolKind.End)
                {
                    _errors.Add(new QueryError(QueryErrorKind.MissingOperand, previous.Span));
                }
                else
                {
                    Report(QueryErrorKind.MissingOperand);
                    _at++;
                }

                return null;
        }
    }

    private QueryPart? ParseGroup(string? field)
    {
        var opening = Next;
        if (_depth == MaximumDepth)
        {
            Report(QueryErrorKind.TooDeep);
            SkipGroup();
            return null;
        }

        _at++;
        _depth++;
        var parts = new List<QueryPart>();
        ParseSequenceInto(parts, field);
        _depth--;
        if (Next.Kind == SymbolKind.Close)
        {
            _at++;
        }
        else
        {
            _errors.Add(new QueryError(QueryErrorKind.UnclosedGroup, opening.Span));
        }

        return QueryPart.InSequence(parts);
    }

    private void SkipGroup()
    {
        var open = 0;
        do
        {
            open += Next.Kind switch
            {
                SymbolKind.Open => 1,
                SymbolKind.Close => -1,
                _ => 0,
            };
            _at++;
        }
        while (open > 0 && Next.Kind != SymbolKind.End);
    }

    /// <summary>An agreement may be given by its identifier or by words of its title or parties.</summary>
    private static QueryPart? ToPart(string text, string? field, Query? words)
    {
        if (field != FieldNames.Agreement)
        {
            return words is null ? null : new QueryPart(words, Occur.Should, Restricts: false);
        }

        var identifier = new AgreementQuery(Widths.ToHalfWidth(text));
        Query either = words is null
            ? identifier
            : new BooleanQuery([new BooleanClause(identifier, Occur.Should), new BooleanClause(words, Occur.Should)]);
        return new QueryPart(either, Occur.Should, Restricts: true);
    }

    private void Report(QueryErrorKind kind) => _errors.Add(new QueryError(kind, Next.Span));
}
