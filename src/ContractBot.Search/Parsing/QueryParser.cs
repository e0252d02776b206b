using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Kuromoji;
using ContractBot.Search.Parsing;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>
/// Reads queries as people type them, in the syntax of Lucene's classic <c>QueryParser</c> with AND as its default operator:
/// <list type="bullet">
/// <item><c>事故 報告</c>: both words, in whichever fields; <c>事故 OR 報告</c> (also <c>||</c>): either.</item>
/// <item><c>個人情報</c>: a word of several pieces has to be there with all of them, those side by side come first.</item>
/// <item><c>"損害を賠償"</c> or <c>「損害を賠償」</c>: word for word; <c>"甲 通知"~5</c>: moved by at most five places altogether.</item>
/// <item><c>委託*</c>: words that begin so.</item>
/// <item><c>+事故</c>, <c>-再委託</c> (also <c>!再委託</c>, <c>NOT 再委託</c>): with, without.</item>
/// <item><c>caption:解除</c> (also <c>text:</c>, <c>headings:</c>, and in Japanese <c>見出し:</c>, <c>本文:</c>, <c>章:</c>): in that field only.</item>
/// <item><c>agreement:ID</c> or <c>agreement:name</c> (<c>協定:</c>, <c>契約:</c>): in these agreements only.</item>
/// <item><c>AND</c> (<c>&amp;&amp;</c>), <c>OR</c>, <c>NOT</c> in capitals; brackets group; <c>^2</c> multiplies a score; a backslash takes a sign's meaning away; <c>*:*</c>: everything.</item>
/// </list>
/// Full-width signs, quotation marks, brackets and white space work alike. Where Lucene would refuse ordinary text, or read it as
/// what is not offered here (a range, a regular expression, one unknown letter), it is ordinary text: <c>[ ] { } / ?</c>, a colon after what is
/// no field, an exclamation mark within or after a word, full-width brackets that do not pair. Errors are values; the rest is read on.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Groups within groups beyond this are not read, so that no query exhausts the stack.</summary>
    private const int MaximumDepth = 100;

    /// <summary>Words beyond this are not read, as in Lucene (<c>BooleanQuery.getMaxClauseCount</c>).</summary>
    private const int MaximumWords = 1_024;

    private readonly IReadOnlyList<QuerySymbol> _symbols;
    private readonly ImmutableArray<QueryError>.Builder _errors;
    private readonly WordQueries _words;
    private readonly Func<string, ImmutableArray<string>> _agreementsCalled;
    private int _at;
    private int _depth;
    private int _wordCount;
    private bool _isExcluded;

    private QueryParser(
        IReadOnlyList<QuerySymbol> symbols, ImmutableArray<QueryError>.Builder errors, WordQueries words, Func<string, ImmutableArray<string>> agreementsCalled)
    {
        _symbols = symbols;
        _errors = errors;
        _words = words;
        _agreementsCalled = agreementsCalled;
    }

    private QuerySymbol Next => _symbols[_at];

    /// <summary>Reads <paramref name="query"/>, words without a field being looked for in <see cref="FieldBoost.Defaults"/>, and agreements by identifier and the words of their titles.</summary>
    /// <param name="query">The query as typed.</param>
    /// <param name="analyzer">The analyser of the index.</param>
    public static QueryParsing Parse(string query, IAnalyzer analyzer) => Parse(query, analyzer, FieldBoost.Defaults, static _ => []);

    /// <summary>Reads <paramref name="query"/>, words without a field being looked for in <paramref name="fields"/>.</summary>
    /// <param name="query">The query as typed.</param>
    /// <param name="analyzer">The analyser of the index.</param>
    /// <param name="fields">The fields that words without a field of their own are looked for in.</param>
    /// <param name="agreementsCalled">Identifiers of the agreements that go by a name, beside those whose identifier it is and those that have its words in the field <see cref="FieldNames.Agreement"/>.</param>
    /// <param name="isKnown">Whether some passage of the index matches. Where it is given, a word that is excluded nowhere, and that no passage holds in one piece, is looked for as a <see cref="FragmentQuery"/> as well.</param>
    /// <exception cref="ArgumentException">When <paramref name="fields"/> is empty.</exception>
    public static QueryParsing Parse(
        string query,
        IAnalyzer analyzer,
        ImmutableArray<FieldBoost> fields,
        Func<string, ImmutableArray<string>> agreementsCalled,
        Func<Query, bool>? isKnown = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (fields.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one field has to be searched.", nameof(fields));
        }

        var errors = ImmutableArray.CreateBuilder<QueryError>();
        var symbols = QueryScanner.Scan(query, errors);
        var parser = new QueryParser(symbols, errors, new WordQueries(analyzer, fields, isKnown), agreementsCalled);
        var parsed = parser.ParseAll();
        if (parsed is null && errors.Count == 0)
        {
            errors.Add(new QueryError(QueryErrorKind.NothingToLookFor, new TextSpan(0, query.Length)));
        }

        return new QueryParsing(parsed, [.. errors.OrderBy(static error => error.Span)]);
    }

    private Query? ParseAll()
    {
        var clauses = new ClauseList();
        while (true)
        {
            ParseSequenceInto(clauses, field: null);
            if (Next.Kind == SymbolKind.End)
            {
                // A lone limit to agreements is a search for all they hold.
                return clauses.ToPart() switch
                {
                    { Restricts: true } part => new BooleanQuery([new BooleanClause(part.Query, Occur.Filter)]),
                    var part => part?.Query,
                };
            }

            Report(QueryErrorKind.UnopenedGroup);
            _at++;
        }
    }

    /// <summary>Sequence: clause ((AND | OR)? clause)*, up to a closing bracket or the end.</summary>
    private void ParseSequenceInto(ClauseList clauses, string? field)
    {
        for (var isFirst = true; Next.Kind is not (SymbolKind.Close or SymbolKind.End); isFirst = false)
        {
            SymbolKind? connective = null;
            if (Next.Kind is SymbolKind.And or SymbolKind.Or)
            {
                if (isFirst)
                {
                    Report(QueryErrorKind.MissingOperand);
                }

                connective = Next.Kind;
                _at++;
            }

            SymbolKind? sign = null;
            if (Next.Kind is SymbolKind.Plus or SymbolKind.Minus or SymbolKind.Not)
            {
                sign = Next.Kind;
                _at++;
            }

            var wasExcluded = _isExcluded;
            _isExcluded |= sign is SymbolKind.Minus or SymbolKind.Not;
            clauses.Add(connective, sign, ParseClause(field));
            _isExcluded = wasExcluded;
        }
    }

    /// <summary>Clause: (field:)? (operand | ( sequence )) (^boost)?.</summary>
    private QueryPart? ParseClause(string? field)
    {
        var symbol = Next;
        if (symbol.Kind == SymbolKind.Field
            && _symbols[_at + 1].Kind is SymbolKind.Word or SymbolKind.Phrase or SymbolKind.Prefix or SymbolKind.Open)
        {
            field = symbol.Text;
            _at++;
            symbol = Next;
        }

        if (symbol.Kind == SymbolKind.Open)
        {
            return Boosted(ParseGroup(field), ReadBoost());
        }

        if (symbol.Kind is not (SymbolKind.Word or SymbolKind.Phrase or SymbolKind.Prefix or SymbolKind.Everything))
        {
            PassOver(symbol);
            return null;
        }

        _at++;
        if (++_wordCount > MaximumWords)
        {
            if (_wordCount == MaximumWords + 1)
            {
                _errors.Add(new QueryError(QueryErrorKind.TooManyWords, symbol.Span));
            }

            return null;
        }

        var boost = ReadBoost();
        var slop = symbol.Kind == SymbolKind.Phrase ? ReadSlop() : 0;
        return Boosted(ParseOperand(symbol, field, slop), boost ?? ReadBoost());
    }

    private QueryPart? ParseOperand(in QuerySymbol symbol, string? field, int slop) => symbol.Kind switch
    {
        SymbolKind.Word => ToPart(symbol.Text, field, _words.Word(symbol.Text, field, mayBeFragment: !_isExcluded && field != FieldNames.Agreement)),
        SymbolKind.Phrase => ToPart(symbol.Text, field, _words.Phrase(symbol.Text, field, slop)),
        SymbolKind.Prefix => new QueryPart(_words.Prefix(symbol.Text, field), field == FieldNames.Agreement),
        _ => new QueryPart(new MatchAllQuery(), Restricts: false),
    };

    /// <summary>What cannot begin a clause ends it; a connective or a field's name without one is passed over.</summary>
    private void PassOver(in QuerySymbol symbol)
    {
        if (symbol.Kind is SymbolKind.Close or SymbolKind.End)
        {
            _errors.Add(new QueryError(QueryErrorKind.MissingOperand, (_at > 0 ? _symbols[_at - 1] : symbol).Span));
        }
        else
        {
            Report(QueryErrorKind.MissingOperand);
            _at++;
        }
    }

    private float? ReadBoost()
    {
        if (Next.Kind != SymbolKind.Boost)
        {
            return null;
        }

        return float.Parse(_symbols[_at++].Text, CultureInfo.InvariantCulture);
    }

    private int ReadSlop()
    {
        if (Next.Kind != SymbolKind.Slop)
        {
            return 0;
        }

        // Lucene reads a number with decimals and drops them.
        var number = _symbols[_at++].Text;
        return number.Length == 0 ? 0 : (int)Math.Min(int.MaxValue, Math.Truncate(double.Parse(number, CultureInfo.InvariantCulture)));
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
        if (Next.Kind == SymbolKind.Close)
        {
            _errors.Add(new QueryError(QueryErrorKind.MissingOperand, opening.Span));
        }

        _depth++;
        var clauses = new ClauseList();
        ParseSequenceInto(clauses, field);
        _depth--;
        if (Next.Kind == SymbolKind.Close)
        {
            _at++;
        }
        else
        {
            _errors.Add(new QueryError(QueryErrorKind.UnclosedGroup, opening.Span));
        }

        return clauses.ToPart();
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

    /// <summary>An agreement may be given by its identifier, by what it is called, or by words of its title or parties.</summary>
    private QueryPart? ToPart(string text, string? field, Query? words)
    {
        if (field != FieldNames.Agreement)
        {
            return words is null ? null : new QueryPart(words, Restricts: false);
        }

        var identifiers = AgreementsQuery.Of([Widths.ToHalfWidth(text), .. _agreementsCalled(text)]);
        Query either = words is null
            ? identifiers
            : new BooleanQuery([new BooleanClause(identifiers, Occur.Should), new BooleanClause(words, Occur.Should)]);
        return new QueryPart(either, Restricts: true);
    }

    private static QueryPart? Boosted(QueryPart? part, float? boost) =>
        part is null || boost is not { } factor ? part : part with { Query = new BoostQuery(part.Query, factor) };

    private void Report(QueryErrorKind kind) => _errors.Add(new QueryError(kind, Next.Span));
}
