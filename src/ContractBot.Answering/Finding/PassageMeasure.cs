using ContractBot.Answering.Library;

namespace ContractBot.Answering.Finding;

/// <summary>How far a passage is about the topics.</summary>
/// <param name="Rank">For ordering: own words and caption count most.</param>
/// <param name="Coverage">For judging: the share of the topics that the passage, in its place, is about, from 0 to 1.</param>
internal readonly record struct PassageMeasure(double Rank, double Coverage)
{
    // What a topic counts that stands not in the passage's own words but near them.
    private const double CaptionRank = 0.9;
    private const double AroundRank = 0.4;
    private const double HeadingRank = 0.45;
    private const double BothBonus = 0.2;
    private const double AroundCoverage = 0.6;
    private const double HeadingCoverage = 0.7;

    /// <summary>Measures <paramref name="passage"/>.</summary>
    public static PassageMeasure Of(LibraryPassage passage, int document, TopicScorer topics)
    {
        var coverage = 0.0;
        var weights = 0.0;
        var rank = topics.Mean(topic =>
        {
            var own = topics.Match(topic, passage.Own, document);
            var caption = topics.Match(topic, passage.Caption, -1);
            var around = own < 1 ? topics.Match(topic, passage.Around, -1) : 1;
            var headings = own < 1 ? topics.Match(topic, passage.Headings, -1) : 0;
            return Math.Max(Math.Max(own, CaptionRank * caption), Math.Max(AroundRank * around, HeadingRank * headings))
                + (BothBonus * Math.Min(own, caption));
        });
        foreach (var (topic, weight) in topics.Topics)
        {
            var own = topics.Match(topic, passage.Own, document);
            var caption = topics.Match(topic, passage.Caption, -1);
            var around = topics.Match(topic, passage.Around, -1);
            var headings = topics.Match(topic, passage.Headings, -1);
            coverage += weight * Math.Max(Math.Max(own, caption), Math.Max(AroundCoverage * around, HeadingCoverage * headings));
            weights += weight;
        }

        return new PassageMeasure(rank, weights > 0 ? coverage / weights : 0);
    }
}
