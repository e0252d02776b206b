using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>同一の本文: agreements whose whole text is that of another, white space and widths aside.</summary>
internal static class IdenticalTexts
{
    /// <summary>The defects by the agreement's identifier; each agreement is told of the first other one.</summary>
    public static ILookup<string, Defect> Find(ImmutableArray<Agreement> agreements) => agreements
        .GroupBy(a => string.Concat(Widths.ToHalfWidth(a.Text).Where(unit => !char.IsWhiteSpace(unit))), StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same.Select(agreement => (agreement.Id, Defect: Of(agreement, same.First(other => other.Id != agreement.Id)))))
        .ToLookup(found => found.Id, found => found.Defect, StringComparer.Ordinal);

    private static Defect Of(Agreement agreement, Agreement other) =>
        new CheckedText(agreement).OfWhole(Finding.IdenticalText, other.Id, other.Title);
}
