using System.Collections.Immutable;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Library;

/// <summary>Words and compounds as the index has them.</summary>
internal static class IndexedWords
{
    /// <summary>The query for <paramref name="word"/> in <paramref name="field"/>: a term, or a phrase where the analyser cuts it; null where nothing of it is indexed.</summary>
    public static Query? QueryOf(string word, string field, IAnalyzer analyzer)
    {
        var terms = ImmutableArray.CreateBuilder<PhraseTerm>();
        var position = -1;
        foreach (var token in analyzer.Analyze(word))
        {
            position += token.PositionIncrement;
            if (token.PositionIncrement > 0)
            {
                terms.Add(new PhraseTerm(token.Term, position));
            }
        }

        return terms.Count switch
        {
            0 => null,
            1 => new TermQuery(field, terms[0].Term),
            _ => new PhraseQuery(field, terms.ToImmutable()),
        };
    }

    /// <summary>Whether any passage, title or party's name of <paramref name="index"/> has <paramref name="word"/>.</summary>
    public static bool Hold(IIndexReader index, IAnalyzer analyzer, string word)
    {
        foreach (var field in (ReadOnlySpan<string>)[FieldNames.Text, FieldNames.Caption, FieldNames.Agreement])
        {
            if (QueryOf(word, field, analyzer) is { } query && !index.Best(query, 1).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
