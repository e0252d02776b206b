using System.Collections.Immutable;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Tests.Questions;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Tests;

/// <summary>
/// What plain search gives, for comparison: the best passage by BM25 for the words of the last turn, in the agreement that the
/// question names. It is right where that passage is a gold place, and where nothing is found for what is absent.
/// </summary>
internal sealed class PlainBm25(AgreementLibrary library, IAnalyzer analyzer)
{
    public bool IsRight(QuestionCase question)
    {
        var text = question.Turns[^1];
        var words = analyzer.Analyze(text)
            .Select(t => new BooleanClause(new TermQuery(FieldNames.Text, t.Term), Occur.Should))
            .ToImmutableArray();
        if (words.IsEmpty)
        {
            return question.Status == "not_found";
        }

        var clauses = ImmutableArray.Create(new BooleanClause(new BooleanQuery(words), Occur.Must));
        var named = NamedAgreements.Read(library, null, Folding.Fold(text), false).Agreements;
        if (named.Length > 0)
        {
            clauses = clauses.Add(new BooleanClause(
                new BooleanQuery([.. named.Select(a => new BooleanClause(AgreementsQuery.Of(a.Id), Occur.Should))]), Occur.Filter));
        }

        var hits = library.Index.Search(new BooleanQuery(clauses), 1).Hits;
        if (hits.IsEmpty)
        {
            return question.Status == "not_found";
        }

        return question.Status == "answered" && question.IsAtGold(TestLibraries.Cite(library.Passages[hits[0].Document]));
    }
}
