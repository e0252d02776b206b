using System.Collections.Immutable;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>One topic across agreements: <paramref name="Having"/> of <paramref name="Total"/> have a provision on it.</summary>
internal sealed record ComparisonJson(string Topic, int Total, int Having, ImmutableArray<ComparisonRowJson> Rows)
{
    public static ComparisonJson Of(Comparison comparison) => new(
        comparison.Topic,
        comparison.Rows.Length,
        comparison.Having,
        [.. comparison.Rows.Select(row => new ComparisonRowJson(row.Agreement, row.Title, row.Value, row.Citation?.Quote, row.Citation))]);
}

/// <summary>An agreement's row; value, quote and citation are null where it has no provision.</summary>
internal sealed record ComparisonRowJson(string Agreement, string Title, string? Value, string? Quote, Citation? Citation);
