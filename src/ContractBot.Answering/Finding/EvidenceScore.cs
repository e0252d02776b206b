using System.Collections.Immutable;
using ContractBot.Answering.Finding.Fits;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>
/// Scores passages for one question, with an explanation of each score: how far they are about its topics, and then whatever
/// each <see cref="IFit"/> says for or against them.
/// </summary>
internal sealed class EvidenceScore
{
    private const double SentenceWeight = 0.35;

    // Within one agreement its own word is meant; agreements among each other choose their words freely.
    private const double ExactWeight = 0.2;

    private const double Bm25Weight = 0.3;
    private const double LeastMatchWeight = 0.1;

    // Preambles and signature blocks repeat names and words of the title.
    private const double FrameFactor = 0.8;

    private readonly Question _question;
    private readonly TopicScorer _topics;
    private readonly FocusFinder _focus;
    private readonly EntryFit _entry;
    private readonly IFit[] _fits;

    /// <summary>A scorer for <paramref name="question"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="topics">Its topics.</param>
    /// <param name="context">Those of the conversation; null where there are none.</param>
    public EvidenceScore(Question question, TopicScorer topics, TopicScorer? context)
    {
        var unit = AskedUnit.Of(question.Text);
        var occasion = new OccasionFit(question, topics);
        _question = question;
        _topics = topics;
        _focus = new FocusFinder(question, topics, unit, occasion);
        _entry = new EntryFit(question);
        _fits =
        [
            new ExpressionFit(question, unit), new ShapeFit(question), new DefinitionFit(question), occasion, new PartyFit(question), new CaptionFit(question, topics),
            new NegationFit(question, topics), new PermissionFit(question), new SubjectFit(question, topics), new ConversationFit(question, context), _entry,
            new PredicateFit(question, topics), new ImpliedFit(question), new LengthFit(question),
        ];
    }

    /// <summary>Scores one passage.</summary>
    public Evidence Score(int document, LibraryPassage passage, PassageWords words, PassageMeasure measure, double bm25)
    {
        var candidate = _focus.Find(document, passage, words, measure, bm25);
        var details = ImmutableArray.CreateBuilder<Explanation>();
        var score = 0.0;
        void Add(double value, string description)
        {
            if (value != 0)
            {
                score += value;
                details.Add(new Explanation((float)value, description, []));
            }
        }

        Add(measure.Rank, "topics in the passage");
        Add(SentenceWeight * candidate.InFocus, "topics in its best sentence");
        Add(LeastMatchWeight * measure.Least, "all topics in its own words");
        Add(Bm25Weight * bm25, "BM25, relative to the best passage");
        if (_question.Agreements.Length == 1 && (passage.Paragraph is not null || _entry.Is(candidate)))
        {
            Add(ExactWeight * candidate.Exact, "the question's own words in that sentence");
        }

        foreach (var fit in _fits)
        {
            Add(fit.Weigh(candidate), fit.Description);
        }

        if (passage.Paragraph is null && passage.Part.Ordinal == 0 && !_entry.Is(candidate) && !PassageMeasure.IsHome(_topics, passage) && !DefinitionFit.IsAsked(_question, candidate))
        {
            Add((FrameFactor - 1) * score, "preamble or signature block");
        }

        var share = Aside.Factor(_question, _topics, candidate);
        return new Evidence(
            document, passage, candidate.Focus, candidate.InFocus, score, measure.Coverage * share, measure.InKey * share,
            new Explanation((float)score, $"evidence of {passage.Key}", details.ToImmutable()));
    }
}
