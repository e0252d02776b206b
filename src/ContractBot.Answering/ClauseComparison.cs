using System.Collections.Immutable;
using ContractBot.Answering.Comparing;
using ContractBot.Answering.Composition;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Kuromoji;

namespace ContractBot.Answering;

/// <summary>Compares one topic across the agreements of a library.</summary>
public sealed class ClauseComparison(AgreementLibrary library, IAnalyzer analyzer, ICitationLinks links)
{
    private readonly TopicComparer _comparer = new(library, new QuestionAnalyzer(library, analyzer), new EvidenceFinder(library, analyzer));
    private readonly CitationMaker _citations = new(links);

    /// <summary>The topics that are known by name, in Japanese and English; any other words are searched for as they are.</summary>
    public static ImmutableArray<(string Japanese, string English)> Topics { get; } = [.. ComparisonTopics.All.Select(t => (t.Name, t.EnglishName))];

    /// <summary>One row for every agreement of the library, in their order; amendments have none, for the text in force of the others holds them.</summary>
    /// <exception cref="ArgumentException">When the topic is empty.</exception>
    public Comparison Compare(string topic)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        var compared = TopicComparer.TopicOf(topic);
        var number = 0;
        return new Comparison(
            compared.Name,
            [
                .. _comparer.Compare(compared, library.Standing).Select(row => new ComparisonRow(
                    row.Agreement.Id,
                    AgreementLabel.Of(row.Agreement),
                    row.Value,
                    row.Quote is null ? null : _citations.Make(row.Quote, ++number))),
            ]);
    }
}

/// <summary>One topic across agreements.</summary>
/// <param name="Topic">Its name.</param>
/// <param name="Rows">One for every agreement.</param>
public sealed record Comparison(string Topic, ImmutableArray<ComparisonRow> Rows)
{
    /// <summary>How many agreements have a provision on it.</summary>
    public int Having => Rows.Count(r => r.Citation is not null);
}

/// <summary>What one agreement says on the topic.</summary>
/// <param name="Agreement">Its identifier.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Value">Words of the provision that stand for it in a table, to the letter; null where there is no provision, or none of its words is short enough.</param>
/// <param name="Citation">The provision; null where the agreement has none.</param>
public sealed record ComparisonRow(string Agreement, string Title, string? Value, Citation? Citation);
