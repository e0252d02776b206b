using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding;

/// <summary>How far a passage is about the topics.</summary>
/// <param name="Rank">For ordering: own words and caption count most.</param>
/// <param name="Coverage">For judging: the share of the topics that the passage, in its place, is about, from 0 to 1.</param>
/// <param name="InKey">The same of what the question turns on (<see cref="TopicScorer.IsKey"/>).</param>
/// <param name="Least">How far its own words are about the topic that they are about the least, from 0 to 1.</param>
internal readonly record struct PassageMeasure(double Rank, double Coverage, double InKey, double Least)
{
    // What a topic counts that stands not in the passage's own words but near them.
    private const double CaptionRank = 1.0;
    private const double AroundRank = 0.4;
    private const double HeadingRank = 0.45;
    private const double ReferredRank = 0.6;
    private const double ContinuedRank = 0.75;
    private const double BothBonus = 0.2;

    // Beside what counts most: an article that speaks of all the topics is likelier to answer than one that lacks some.
    private const double AroundBonus = 0.3;
    private const double AroundCoverage = 0.6;
    private const double AboveCoverage = 0.7;
    private const double ContinuedCoverage = 0.8;

    // A word that is only near to the topic makes a passage worth looking at, and does not decide.
    private const double NearFactor = 0.5;
    private const double SurelyMeant = 0.7;

    // Topics that say less may be left out.
    private const double LeastTelling = 0.45;

    // A concept that a kind of place states by nature, as the signature block does the signing date.
    private const double AtHome = 1.4;

    /// <summary>Measures <paramref name="passage"/>, whose words are <paramref name="words"/>.</summary>
    public static PassageMeasure Of(LibraryPassage passage, PassageWords words, int document, TopicScorer topics)
    {
        var inKey = topics.LacksConcept ? 0 : 1.0;
        var least = 1.0;
        var rank = topics.Mean(topic =>
        {
            var places = new Places(
                topics.Match(topic, words.Own, document),
                topics.Match(topic, words.Caption, -1),
                topics.Match(topic, words.Around, -1),
                topics.Match(topic, words.Headings, -1),
                topics.Match(topic, words.Referred, -1),
                topics.Match(topic, words.Continued, -1));
            var best = places.Coverage;
            if (best is > 0 and < SurelyMeant)
            {
                best = new Places(
                    topics.Match(topic, words.Own, document, NearFactor),
                    topics.Match(topic, words.Caption, -1, NearFactor),
                    topics.Match(topic, words.Around, -1, NearFactor),
                    topics.Match(topic, words.Headings, -1, NearFactor),
                    topics.Match(topic, words.Referred, -1, NearFactor),
                    topics.Match(topic, words.Continued, -1, NearFactor)).Coverage;
            }

            var isHome = IsHome(topic, passage);
            least = topic.Importance >= LeastTelling ? Math.Min(least, isHome ? 1 : places.Own) : least;
            inKey = topics.IsKey(topic) ? Math.Min(inKey, isHome ? 1 : best) : inKey;
            return isHome
                ? (AtHome + AroundBonus, 1)
                : (places.Rank + (AroundBonus * places.Around) + (BothBonus * Math.Min(places.Own, places.Caption) * CaptionShare(topic, words.Caption)), best);
        });
        return new PassageMeasure(rank.Rank, rank.Coverage, inKey, least);
    }

    /// <summary>Whether <paramref name="passage"/> is the place that states any of the topics by nature.</summary>
    public static bool IsHome(TopicScorer topics, LibraryPassage passage) => topics.Topics.Any(t => IsHome(t.Topic, passage));

    // 再委託 is all of the caption 再委託 and little of 再委託契約に関する契約の解除.
    private static double CaptionShare(Topic topic, string caption) =>
        caption.Length == 0 ? 0 : Math.Min(1.0, (double)topic.Surface.Length / caption.Length);

    private static bool IsHome(Topic topic, LibraryPassage passage) =>
        passage.Part.Ordinal == 0 && topic.Pieces.Any(p => p.Home is { } home && home == passage.Provision.Address.Kind);

    private readonly record struct Places(double Own, double Caption, double Around, double Headings, double Referred, double Continued)
    {
        public double Rank => Math.Max(
            Math.Max(Math.Max(Own, CaptionRank * Caption), ContinuedRank * Continued),
            Math.Max(AroundRank * Around, Math.Max(HeadingRank * Headings, ReferredRank * Referred)));

        public double Coverage => Math.Max(
            Math.Max(Math.Max(Own, Caption), ContinuedCoverage * Continued),
            Math.Max(AroundCoverage * Around, AboveCoverage * Math.Max(Headings, Referred)));
    }
}
