using System.Collections.Immutable;

namespace ContractBot.Search;

/// <summary>A field that words without a field of their own are looked for in.</summary>
/// <param name="Field">One of <see cref="FieldNames"/>.</param>
/// <param name="Boost">What scores in this field are multiplied with; above 0.</param>
public sealed record FieldBoost(string Field, float Boost)
{
    /// <summary>The provision's words count 1, its caption and the headings above it more or less as they say what it is about.</summary>
    public static ImmutableArray<FieldBoost> Defaults { get; } =
    [
        new(FieldNames.Text, 1f),
        new(FieldNames.Caption, 2f),
        new(FieldNames.Headings, 0.5f),
        new(FieldNames.Agreement, 0.5f),
    ];
}
