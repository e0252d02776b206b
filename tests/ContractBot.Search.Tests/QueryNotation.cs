using System.Globalization;

namespace ContractBot.Search.Tests;

/// <summary>
/// Reads the language in which queries.txt writes queries, so that the oracle and the tests run the same trees:
/// <c>field:term</c>, <c>field:prefix*</c>, <c>field:"a ? b|c"~2</c> (a phrase with a gap, two terms at one place and a slop), <c>agreement_id:id,id</c>,
/// <c>*</c> (all), <c>(a +b -c #d)</c> (should, must, must not, filter), and <c>^boost</c> after any of them.
/// </summary>
internal sealed class QueryNotation
{
    private readonly string _text;
    private int _at;

    private QueryNotation(string text) => _text = text;

    public static Query Read(string text) => new QueryNotation(text).ReadQuery();

    /// <summary>Writes <paramref name="query"/> so that <see cref="Read"/> gives it back.</summary>
    public static string Write(Query query) => query switch
    {
        TermQuery or PrefixQuery or PhraseQuery => query.ToString(),
        AgreementsQuery agreements => "agreement_id:" + string.Join(',', agreements.Agreements),
        MatchAllQuery => "*",
        BoostQuery boost => Write(boost.Query) is var inner && boost.Query is BoostQuery
            ? $"({inner})^{boost.Boost.ToString(CultureInfo.InvariantCulture)}"
            : $"{inner}^{boost.Boost.ToString(CultureInfo.InvariantCulture)}",
        BooleanQuery boolean => "(" + string.Join(' ', boolean.Clauses.Select(static clause => SignOf(clause.Occur) + Write(clause.Query))) + ")",
        _ => throw new ArgumentException($"Unknown query {query}."),
    };

    private static string SignOf(Occur occur) => occur switch
    {
        Occur.Must => "+",
        Occur.MustNot => "-",
        Occur.Filter => "#",
        _ => "",
    };

    private Query ReadQuery()
    {
        var query = ReadPrimary();
        if (_at == _text.Length || _text[_at] != '^')
        {
            return query;
        }

        _at++;
        return new BoostQuery(query, float.Parse(ReadWord(), CultureInfo.InvariantCulture));
    }

    private Query ReadPrimary() => _text[_at] switch
    {
        '(' => ReadClauses(),
        '*' => ReadAll(),
        _ => ReadField(),
    };

    private MatchAllQuery ReadAll()
    {
        _at++;
        return new MatchAllQuery();
    }

    private BooleanQuery ReadClauses()
    {
        var clauses = new List<BooleanClause>();
        _at++;
        while (_text[_at] != ')')
        {
            if (_text[_at] == ' ')
            {
                _at++;
                continue;
            }

            var occur = _text[_at] switch
            {
                '+' => Occur.Must,
                '-' => Occur.MustNot,
                '#' => Occur.Filter,
                _ => Occur.Should,
            };
            _at += occur == Occur.Should ? 0 : 1;
            clauses.Add(new BooleanClause(ReadQuery(), occur));
        }

        _at++;
        return new BooleanQuery([.. clauses]);
    }

    private Query ReadField()
    {
        var colon = _text.IndexOf(':', _at);
        var field = _text[_at..colon];
        _at = colon + 1;
        if (field == "agreement_id")
        {
            return AgreementsQuery.Of(ReadWord().Split(','));
        }

        if (_text[_at] != '"')
        {
            var word = ReadWord();
            return word.EndsWith('*') ? new PrefixQuery(field, word[..^1]) : new TermQuery(field, word);
        }

        var end = _text.IndexOf('"', _at + 1);
        var places = _text[(_at + 1)..end].Split(' ');
        _at = end + 1;
        var terms = places.SelectMany(static (place, position) => place == "?"
            ? []
            : place.Split('|').Select(term => new PhraseTerm(term, position)));
        if (_at == _text.Length || _text[_at] != '~')
        {
            return new PhraseQuery(field, [.. terms]);
        }

        _at++;
        return new PhraseQuery(field, [.. terms], int.Parse(ReadWord(), CultureInfo.InvariantCulture));
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && !" )^".Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return _text[start.._at];
    }
}
