using System.Collections.Immutable;
using ContractBot.Answering.Questions;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>
/// Finds the passages that answer a question. The index (BM25) proposes passages; each is then measured by how much of the
/// question's topics it covers (in its own words, its caption, its article, its headings), by its best sentence, and by whether
/// it holds the kind of expression that is asked for.
/// </summary>
internal sealed class EvidenceFinder(AgreementLibrary library, IAnalyzer analyzer)
{
    private const int MostProposals = 300;
    private const int MostMeasuredBySentence = 60;

    /// <summary>The evidence for <paramref name="question"/>, best first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="within">Document numbers to look at; null for all passages of the question's agreements.</param>
    public ImmutableArray<Evidence> Find(Question question, IReadOnlyCollection<int>? within)
    {
        if (question.Topics.IsEmpty || library.Passages.IsEmpty)
        {
            return [];
        }

        var topics = new TopicScorer(library, question.Topics, question.Asks(QuestionKind.Exists | QuestionKind.Which));
        var context = question.Context.IsEmpty ? null : new TopicScorer(library, question.Context, false);
        var proposals = Propose(question, within);
        var measured = proposals
            .Select(p => (p.Document, p.Bm25, Measure: PassageMeasure.Of(library.Passages[p.Document], p.Document, topics)))
            .Where(m => m.Measure.Rank > 0)
            .OrderByDescending(m => m.Measure.Rank + (0.1 * m.Bm25))
            .Take(MostMeasuredBySentence);
        var scoring = new EvidenceScore(question, topics, context);
        return
        [
            .. measured
                .Select(m => scoring.Score(m.Document, library.Passages[m.Document], m.Measure, m.Bm25))
                .OrderByDescending(e => e.Score)
                .ThenBy(e => e.Document),
        ];
    }

    private IEnumerable<(int Document, double Bm25)> Propose(Question question, IReadOnlyCollection<int>? within)
    {
        var all = question.Agreements.Length == library.Standing.Length;
        var query = EvidenceQuery.Build(question.Topics, all ? [] : question.Agreements, analyzer);
        var hits = library.Index.Best(query, all ? MostProposals : library.Index.DocumentCount);
        var best = hits.Length > 0 ? hits[0].Score : 1;
        var proposed = hits.Where(h => !all || library.BaseOf(library.Passages[h.Document].Agreement) is null).ToDictionary(h => h.Document, h => (double)(h.Score / best));
        if (within is not null)
        {
            return within.Select(d => (d, proposed.GetValueOrDefault(d)));
        }

        // A few agreements are looked at whole: words that the analyser cuts in another way are found as well.
        return all
            ? proposed.Select(p => (p.Key, p.Value))
            : question.Agreements.SelectMany(a => library.DocumentsOf(a)).Select(d => (d, proposed.GetValueOrDefault(d)));
    }
}
