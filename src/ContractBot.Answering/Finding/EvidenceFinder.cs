using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Library;
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

    /// <summary>So many agreements are read whole, without the index's proposals.</summary>
    public const int MostReadWhole = 8;

    private const int MostMeasuredBySentence = 60;

    private readonly WordCounts _counts = new(library.Index, analyzer);
    private readonly EvidenceQuery _query = new(analyzer);

    /// <summary>What can be evidence of <paramref name="agreement"/>.</summary>
    public IEnumerable<LibraryPassage> PassagesOf(Agreement agreement) => library.PassagesOf(agreement);

    /// <summary>The evidence for <paramref name="question"/>, best first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="within">Document numbers to look at; null for all passages of the question's agreements.</param>
    public ImmutableArray<Evidence> Find(Question question, IReadOnlyCollection<int>? within)
    {
        if (question.Topics.IsEmpty || library.Passages.IsEmpty)
        {
            return [];
        }

        List<(int Document, PassageWords Words)>? scope = question.Agreements.Length <= MostReadWhole
            ? [.. question.Agreements.SelectMany(a => library.DocumentsOf(a)).Select(d => (d, library.Passages[d].Words()))]
            : null;
        var words = scope?.ToDictionary(s => s.Document, s => s.Words) ?? [];
        var topics = new TopicScorer(library, _counts, question.Topics, question.Kind, scope);
        var context = question.Context.IsEmpty ? null : new TopicScorer(library, _counts, question.Context, QuestionKind.None, scope);
        var measured = Propose(question, within)
            .Where(p => library.Passages[p.Document].Span.Length > 0)
            .Select(p => (p.Document, p.Bm25, Words: words.TryGetValue(p.Document, out var read) ? read : library.Passages[p.Document].Words()))
            .Select(p => (p.Document, p.Bm25, p.Words, Measure: PassageMeasure.Of(library.Passages[p.Document], p.Words, p.Document, topics)))
            .Where(m => m.Measure.Rank > 0)
            .OrderByDescending(m => m.Measure.Rank + (0.1 * m.Bm25))
            .Take(MostMeasuredBySentence);
        var scoring = new EvidenceScore(question, topics, context);
        return
        [
            .. measured
                .Select(m => scoring.Score(m.Document, library.Passages[m.Document], m.Words, m.Measure, m.Bm25))
                .OrderByDescending(e => e.Score)
                .ThenBy(e => e.Document),
        ];
    }

    private IEnumerable<(int Document, double Bm25)> Propose(Question question, IReadOnlyCollection<int>? within)
    {
        var all = question.Agreements.Length == library.Standing.Length;
        var few = question.Agreements.Length <= MostReadWhole;
        var query = _query.Build(question.Topics, all ? [] : question.Agreements);
        var hits = library.Index.Best(query, few ? question.Agreements.Sum(a => library.DocumentsOf(a).Length) : MostProposals);
        var best = hits.Length > 0 ? hits[0].Score : 1;
        var proposed = hits.Where(h => !all || library.BaseOf(library.Passages[h.Document].Agreement) is null).ToDictionary(h => h.Document, h => (double)(h.Score / best));
        if (within is not null)
        {
            return within.Select(d => (d, proposed.GetValueOrDefault(d)));
        }

        // A few agreements are looked at whole: words that the analyser cuts in another way are found as well.
        return few
            ? question.Agreements.SelectMany(a => library.DocumentsOf(a)).Select(d => (d, proposed.GetValueOrDefault(d)))
            : proposed.Select(p => (p.Key, p.Value));
    }
}
