using System.Buffers;
using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Search.Parsing;

/// <summary>Cuts a query as typed into symbols. Full-width signs mean what their half-width forms mean.</summary>
internal sealed class QueryScanner
{
    /// <summary>Input methods type ” on both sides, so any of these closes what any of these opens.</summary>
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"＂“”〝〟");

    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        [FieldNames.Text] = FieldNames.Text,
        ["本文"] = FieldNames.Text,
        [FieldNames.Caption] = FieldNames.Caption,
        ["見出し"] = FieldNames.Caption,
        [FieldNames.Headings] = FieldNames.Headings,
        ["章"] = FieldNames.Headings,
        [FieldNames.Agreement] = FieldNames.Agreement,
        ["協定"] = FieldNames.Agreement,
        ["契約"] = FieldNames.Agreement,
    };

    private readonly string _query;
    private readonly List<QuerySymbol> _symbols = [];
    private readonly ImmutableArray<QueryError>.Builder _errors;
    private int _at;

    private QueryScanner(string query, ImmutableArray<QueryError>.Builder errors)
    {
        _query = query;
        _errors = errors;
    }

    /// <summary>The symbols of <paramref name="query"/>, the last of which is <see cref="SymbolKind.End"/>; what is wrong is added to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<QuerySymbol> Scan(string query, ImmutableArray<QueryError>.Builder errors)
    {
        var scanner = new QueryScanner(query, errors);
        while (scanner._at < query.Length)
        {
            scanner.ScanNext();
        }

        scanner.Add(SymbolKind.End, "", query.Length);
        return scanner._symbols;
    }

    private void ScanNext()
    {
        var unit = _query[_at];
        switch (unit)
        {
            case var _ when char.IsWhiteSpace(unit):
                _at++;
                break;
            case '(' or '（':
                Add(SymbolKind.Open, "", ++_at - 1);
                break;
            case ')' or '）':
                Add(SymbolKind.Close, "", ++_at - 1);
                break;
            case '+' or '＋':
                ScanSign(SymbolKind.Plus);
                break;
            case '-' or '－' or '−':
                ScanSign(SymbolKind.Minus);
                break;
            case var _ when IsQuote(unit):
                ScanPhrase();
                break;
            case '「' or '『':
                ScanBracketedPhrase(unit == '「' ? '」' : '』');
                break;
            default:
                ScanWord();
                break;
        }
    }

    /// <summary>A sign counts before a word; alone it is a dash or a bullet and means nothing.</summary>
    private void ScanSign(SymbolKind kind)
    {
        var start = _at++;
        if (_at < _query.Length && !char.IsWhiteSpace(_query[_at]))
        {
            Add(kind, "", start);
        }
    }

    private void ScanPhrase()
    {
        var start = _at++;
        var end = _query.AsSpan(_at).IndexOfAny(Quotes);
        if (end < 0)
        {
            _errors.Add(new QueryError(QueryErrorKind.UnclosedQuote, new TextSpan(start, start + 1)));
            end = _query.Length - _at;
        }

        var text = _query.Substring(_at, end);
        _at = Math.Min(_query.Length, _at + end + 1);
        Add(SymbolKind.Phrase, text, start);
    }

    /// <summary>Words in Japanese brackets are a phrase; a bracket alone is punctuation.</summary>
    private void ScanBracketedPhrase(char closing)
    {
        var start = _at++;
        var end = _query.IndexOf(closing, _at);
        if (end >= 0)
        {
            var text = _query[_at..end];
            _at = end + 1;
            Add(SymbolKind.Phrase, text, start);
        }
    }

    private void ScanWord()
    {
        var start = _at;
        while (_at < _query.Length && IsInWord(_query[_at]))
        {
            // Only known fields: other colons are those of times, paths and clauses.
            if (_query[_at] is ':' or '：' && Fields.TryGetValue(Widths.ToHalfWidth(_query[start.._at]), out var field))
            {
                _at++;
                Add(SymbolKind.Field, field, start);
                return;
            }

            _at++;
        }

        var word = _query[start.._at];
        var kind = Widths.ToHalfWidth(word) switch
        {
            "AND" => SymbolKind.And,
            "OR" => SymbolKind.Or,
            "NOT" => SymbolKind.Not,
            _ => SymbolKind.Word,
        };
        Add(kind, word, start);
    }

    private void Add(SymbolKind kind, string text, int start) =>
        _symbols.Add(new QuerySymbol(kind, text, new TextSpan(start, _at)));

    private static bool IsQuote(char unit) => Quotes.Contains(unit);

    private static bool IsInWord(char unit) =>
        !char.IsWhiteSpace(unit) && !IsQuote(unit) && unit is not ('(' or '（' or ')' or '）' or '「' or '『');
}
