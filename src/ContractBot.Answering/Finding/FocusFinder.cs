using ContractBot.Answering.Finding.Fits;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Finding;

/// <summary>Finds the sentence or item of a passage that answers best.</summary>
internal sealed class FocusFinder(Question question, TopicScorer topics, AskedUnit? unit, OccasionFit occasion)
{
    private const double CaptionInSentence = 0.9;
    private const double ContinuedFactor = 0.95;
    private const double ExpressionWeight = 0.5;

    // An expression in a sentence that speaks of none of the topics is hardly what is asked for.
    private const double StrayExpression = 0.5;

    private readonly bool _asksExpression = question.Asks(AskedExpression.Kinds);

    /// <summary>The candidate that <paramref name="passage"/> is.</summary>
    public Candidate Find(int document, LibraryPassage passage, PassageWords words, PassageMeasure measure, double bm25)
    {
        var best = new Candidate(document, passage, words, measure, bm25, new Sentence(passage.Span, null, words.Own), 0, 0, 0);
        var bestValue = double.MinValue;
        Sentence? previous = null;
        foreach (var sentence in SentenceCutter.Cut(passage))
        {
            // 「ただし、…」 speaks of what the sentence before speaks of.
            var together = previous is not null && QuoteChooser.Continues(sentence) ? previous.Compact + sentence.Compact : sentence.Compact;
            var caption = sentence.Item is null && GoesOn(sentence.Compact) ? words.Caption : "";
            var inSentence = Math.Max(InWords(sentence.Compact, caption), ContinuedFactor * InWords(together, caption));
            previous = sentence;
            var expression = _asksExpression ? AskedExpression.Fitness(sentence.Compact, question.Kind, unit) : 0;
            var value = inSentence + (ExpressionWeight * expression) + occasion.Of(sentence);
            if (value > bestValue)
            {
                bestValue = value;
                best = best with
                {
                    Focus = sentence,
                    InFocus = inSentence,
                    Exact = topics.Mean(t => (TopicScorer.HoldsItself(t, together), 0)).Rank,
                    Expression = inSentence > 0 ? expression : expression * StrayExpression,
                };
            }
        }

        return best;
    }

    // 「前項の義務は」, 「第1項及び第2項の規定については」 speak of what the caption names.
    private static bool GoesOn(string sentence) =>
        sentence.Length > 2 && sentence[0] is '前' or '第' && sentence.AsSpan(1, Math.Min(4, sentence.Length - 1)).Contains('項');

    private double InWords(string compact, string caption) =>
        topics.Mean(t => (Math.Max(topics.Match(t, compact, -1), CaptionInSentence * topics.Match(t, caption, -1)), 0)).Rank;
}
