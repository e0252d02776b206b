using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContractBot.Text;

namespace ContractBot.Search.Parsing;

/// <summary>Cuts a query as typed into symbols. Full-width signs mean what their half-width forms mean where nothing else can be meant.</summary>
internal sealed class QueryScanner
{
    private const int HexDigits = 4;

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
        return BracketsOfProse.Remove(scanner._symbols);
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
                Add(SymbolKind.Open, unit.ToString(), ++_at - 1);
                break;
            case ')' or '）':
                Add(SymbolKind.Close, unit.ToString(), ++_at - 1);
                break;
            case '+' or '＋':
                ScanSign(SymbolKind.Plus, unit);
                break;
            case '-' or '－' or '−':
                ScanSign(SymbolKind.Minus, unit);
                break;
            case '!':
                ScanSign(SymbolKind.Not, unit);
                break;
            case '^' or '＾':
                ScanBoost();
                break;
            case '~' or '～' or '〜':
                ScanSlop(unit);
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

    /// <summary>A sign counts before a word; alone it is a dash or a bullet and means nothing, and so does a full-width one before a closing bracket.</summary>
    private void ScanSign(SymbolKind kind, char unit)
    {
        var start = _at++;
        if (_at < _query.Length && !char.IsWhiteSpace(_query[_at]) && (char.IsAscii(unit) || _query[_at] is not (')' or '）')))
        {
            Add(kind, "", start);
        }
    }

    /// <summary><c>^2</c>, <c>^0.5</c>.</summary>
    private void ScanBoost()
    {
        var start = _at++;
        var number = ScanNumber();
        if (!float.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var boost) || !float.IsFinite(boost))
        {
            Report(QueryErrorKind.BadBoost, start);
            return;
        }

        Add(SymbolKind.Boost, number, start);
    }

    /// <summary><c>~5</c> after a phrase, also with its boost in between; elsewhere a wave dash is punctuation.</summary>
    private void ScanSlop(char unit)
    {
        var start = _at++;
        var follows = _symbols.Count > 0
            && (_symbols[^1].Kind == SymbolKind.Phrase
                || (_symbols.Count > 1 && _symbols[^1].Kind == SymbolKind.Boost && _symbols[^2].Kind == SymbolKind.Phrase));
        if (!follows || (unit != '~' && !(_at < _query.Length && char.IsDigit(_query[_at]) && _symbols[^1].Span.End == start)))
        {
            return;
        }

        Add(SymbolKind.Slop, ScanNumber(), start);
    }

    /// <summary>Digits, and more of them after a point; empty where there is none.</summary>
    private string ScanNumber()
    {
        var start = _at;
        SkipDigits();
        if (_at > start && _at + 1 < _query.Length && Widths.ToHalfWidth(_query[_at]) == '.' && IsDigit(_query[_at + 1]))
        {
            _at++;
            SkipDigits();
        }

        return Widths.ToHalfWidth(_query[start.._at]);
    }

    private void SkipDigits()
    {
        while (_at < _query.Length && IsDigit(_query[_at]))
        {
            _at++;
        }
    }

    private void ScanPhrase()
    {
        var start = _at++;
        var text = new StringBuilder();
        while (_at < _query.Length && !IsQuote(_query[_at]))
        {
            ScanUnit(text);
        }

        if (_at == _query.Length)
        {
            Report(QueryErrorKind.UnclosedQuote, start);
        }
        else
        {
            _at++;
        }

        Add(SymbolKind.Phrase, text.ToString(), start);
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
        var text = new StringBuilder();
        while (_at < _query.Length && IsInWord(_query[_at]))
        {
            var unit = _query[_at];
            // Only known fields: other colons are those of times, paths and clauses.
            if (unit is ':' or '：' && Fields.TryGetValue(Widths.ToHalfWidth(_query[start.._at]), out var field))
            {
                _at++;
                Add(SymbolKind.Field, field, start);
                return;
            }

            if (unit is '*' && ScanStar(start, text))
            {
                return;
            }

            if (unit is '~' && ScanTilde(start, text))
            {
                return;
            }

            ScanUnit(text);
        }

        var kind = Widths.ToHalfWidth(_query[start.._at]) switch
        {
            "AND" or "&&" => SymbolKind.And,
            "OR" or "||" => SymbolKind.Or,
            "NOT" => SymbolKind.Not,
            _ => SymbolKind.Word,
        };
        Add(kind, text.ToString(), start);
    }

    /// <summary>A star ends a word of which only the beginning is given. Elsewhere it is refused, not passed over: what it asks for cannot be looked up.</summary>
    /// <returns>Whether the word ends here.</returns>
    private bool ScanStar(int start, StringBuilder text)
    {
        if (_at == start && string.CompareOrdinal(_query, _at, "*:*", 0, 3) == 0)
        {
            _at += 3;
            Add(SymbolKind.Everything, "", start);
            return true;
        }

        var ends = _at + 1 == _query.Length || !IsInWord(_query[_at + 1]);
        if (ends && text.Length > 0)
        {
            _at++;
            Add(SymbolKind.Prefix, text.ToString(), start);
            return true;
        }

        Report(QueryErrorKind.StarNotAtEnd, _at);
        return false;
    }

    /// <summary><c>word~</c> and <c>word~2</c> ask Lucene for similar words, which there is none of here; any other tilde separates words.</summary>
    /// <returns>Whether the word ends here.</returns>
    private bool ScanTilde(int start, StringBuilder text)
    {
        var tilde = _at;
        if (text.Length > 0)
        {
            Add(SymbolKind.Word, text.ToString(), start);
        }

        _at++;
        var number = ScanNumber();
        if (_at < _query.Length && IsInWord(_query[_at]))
        {
            _at -= number.Length;
        }
        else if (text.Length > 0)
        {
            Report(QueryErrorKind.NoSimilarWords, tilde);
        }

        return true;
    }

    /// <summary>Takes the next unit: itself, or what a backslash before it makes of it.</summary>
    private void ScanUnit(StringBuilder text)
    {
        var unit = _query[_at++];
        if (unit != '\\')
        {
            text.Append(unit);
            return;
        }

        if (_at == _query.Length)
        {
            Report(QueryErrorKind.NothingEscaped, _at - 1);
            return;
        }

        if (_query[_at] == 'u'
            && _at + HexDigits < _query.Length
            && ushort.TryParse(_query.AsSpan(_at + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            _at += 1 + HexDigits;
            return;
        }

        text.Append(_query[_at++]);
    }

    private void Add(SymbolKind kind, string text, int start) =>
        _symbols.Add(new QuerySymbol(kind, text, new TextSpan(start, _at)));

    private void Report(QueryErrorKind kind, int column) => _errors.Add(new QueryError(kind, new TextSpan(column, column + 1)));

    private static bool IsQuote(char unit) => Quotes.Contains(unit);

    private static bool IsDigit(char unit) => char.IsAsciiDigit(Widths.ToHalfWidth(unit));

    private static bool IsInWord(char unit) =>
        !char.IsWhiteSpace(unit) && !IsQuote(unit) && unit is not ('(' or '（' or ')' or '）' or '「' or '『' or '^' or '＾');
}
