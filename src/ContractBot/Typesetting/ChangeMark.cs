using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Resources;
using ContractBot.Text;

namespace ContractBot.Typesetting;

/// <summary>A remark beside a provision that an amendment changed, or orders to change.</summary>
/// <param name="Words">The remark: <c>〔令和7年10月1日変更：「…変更契約書」第1条第1項〕</c></param>
/// <param name="Superseded">The wording before; null where there was none.</param>
/// <param name="Amendment">The amendment's identifier.</param>
/// <param name="Anchor">The id of the amending provision in its page.</param>
/// <remarks>Public only because Razor components take it.</remarks>
public sealed record ChangeMark(string Words, string? Superseded, string Amendment, string Anchor)
{
    /// <summary>The marks of <paramref name="agreement"/> by the anchor of the provision that they stand at.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<ChangeMark>> Of(Agreement agreement)
    {
        if (agreement.Changes.IsEmpty && agreement.UnmergedChanges.IsEmpty && agreement.ComingChanges.IsEmpty)
        {
            return ImmutableDictionary<string, ImmutableArray<ChangeMark>>.Empty;
        }

        var places = ProvisionFinder.All(agreement).ToList();
        return agreement.Changes.Select(c => (Anchor: AnchorOf(agreement, places, c.Span), Mark: Of(c)))
            .Concat(agreement.UnmergedChanges.Select(c => (Anchor: c.Span is { } span ? AnchorOf(agreement, places, span) : agreement.Body.Address.Anchor, Mark: Of(c))))
            .Concat(agreement.ComingChanges.Select(c => (Anchor: c.Span is { } span ? AnchorOf(agreement, places, span) : agreement.Body.Address.Anchor, Mark: Of(c))))
            .GroupBy(m => m.Anchor, m => m.Mark, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The marks of what stands within <paramref name="span"/>.</summary>
    internal static IEnumerable<ChangeMark> Within(Agreement agreement, TextSpan span) =>
        agreement.Changes.Where(c => c.Span.IsEmpty ? span.Start <= c.Span.Start && c.Span.Start <= span.End : c.Span.Overlaps(span)).Select(Of)
            .Concat(agreement.UnmergedChanges.Where(c => c.Span?.Overlaps(span) == true).Select(Of))
            .Concat(agreement.ComingChanges.Where(c => c.Span?.Overlaps(span) == true).Select(Of))
            .Distinct();

    private static ChangeMark Of(Change change) => new(
        Say.With(change.Superseded.Length == 0 ? Texts.MarkAdded : change.Words.Length == 0 ? Texts.MarkDeleted : Texts.MarkChanged,
            JapaneseDate.Format(change.EffectiveOn), change.By.Title, change.By.Address.Locator),
        change.Superseded.Length == 0 ? null : change.Superseded,
        change.By.AgreementId,
        change.By.Address.Anchor);

    private static ChangeMark Of(ComingChange change) => new(
        Say.With(Texts.MarkComing, JapaneseDate.Format(change.EffectiveOn), change.By.Title, change.By.Address.Locator),
        null,
        change.By.AgreementId,
        change.By.Address.Anchor);

    private static ChangeMark Of(UnmergedChange change) => new(
        Say.With(
            change.Problem switch
            {
                MergeProblem.NoOldWording => Texts.MarkBeside,
                MergeProblem.DayUnknown => Texts.MarkDayUnknown,
                _ => Texts.MarkUnmerged,
            },
            change.By.Title,
            change.By.Address.Locator),
        null,
        change.By.AgreementId,
        change.By.Address.Anchor);

    // The smallest provision around the words; where a whole article is gone, the one before it.
    private static string AnchorOf(Agreement agreement, List<IProvision> places, TextSpan span)
    {
        var around = places.LastOrDefault(p => p is not Part && p.Span.Contains(span));
        return (around ?? places.LastOrDefault(p => p is Article && p.Span.End <= span.Start) ?? agreement.Body).Address.Anchor;
    }
}
