using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>
/// Which agreements of a corpus change which. An amendment is linked where what it says of its base — title, day of signing, parties, number —
/// fits one agreement and contradicts nothing; else it is reported.
/// </summary>
/// <param name="Linked">The amendments, in the order in which their changes were agreed.</param>
/// <param name="Unlinked">Those that could not be linked, by identifier.</param>
public sealed partial record AmendmentLinks(ImmutableArray<Amendment> Linked, ImmutableArray<UnlinkedAmendment> Unlinked)
{
    /// <summary>The links among <paramref name="agreements"/>.</summary>
    public static AmendmentLinks Find(ImmutableArray<Agreement> agreements)
    {
        var mentions = agreements
            .Select(a => (Agreement: a, Mention: BaseMention.Find(a)))
            .Where(a => a.Mention is not null)
            .ToDictionary(a => a.Agreement.Id, a => a.Mention!, StringComparer.Ordinal);
        var linked = new List<(Agreement Agreement, Amendment Link)>();
        var unlinked = ImmutableArray.CreateBuilder<UnlinkedAmendment>();
        foreach (var amendment in agreements.Where(a => mentions.ContainsKey(a.Id)))
        {
            var mention = mentions[amendment.Id];
            var fitting = agreements.Where(a => a.Id != amendment.Id && BaseMatch.Fits(a, amendment, mention)).ToList();
            var bases = BaseMatch.Closest([.. fitting.Where(a => !mentions.ContainsKey(a.Id))], amendment, mention);
            if (bases.Count == 0 && BaseMatch.Closest(fitting, amendment, mention) is [var changed] && IsOlder(changed, amendment))
            {
                // An amendment that was itself signed before may be what is changed.
                bases = [changed];
            }

            if (bases is [var only] && !IsOlder(amendment, only))
            {
                linked.Add((amendment, new Amendment(
                    amendment.Id, amendment.Title, only.Id, BaseMatch.SignedOn(amendment), EffectiveDates.Of(amendment).Default, mention.Span)));
                continue;
            }

            var problem = bases.Count == 1 ? LinkProblem.OlderThanBase
                : bases.Count > 1 ? LinkProblem.BaseAmbiguous
                : fitting.Count > 0 ? LinkProblem.BaseIsAmendment
                : LinkProblem.BaseMissing;
            unlinked.Add(new UnlinkedAmendment(amendment.Id, problem, mention.Span, [.. (bases.Count > 0 ? bases : fitting).Select(a => a.Id)]));
        }

        return new AmendmentLinks(
            [.. linked.OrderBy(l => l.Link.BaseId, StringComparer.Ordinal)
                .ThenBy(l => l.Link.EffectiveOn ?? DateOnly.MaxValue)
                .ThenBy(l => l.Link.SignedOn ?? DateOnly.MaxValue)
                .ThenBy(l => Ordinal(l.Agreement.Title) ?? int.MaxValue)
                .ThenBy(l => l.Link.Id, StringComparer.Ordinal)
                .Select(l => l.Link)],
            unlinked.ToImmutable());
    }

    /// <summary>The 2 of 第2回変更契約書; null where the title counts nothing.</summary>
    internal static int? Ordinal(string title) =>
        OrdinalPattern().Match(Widths.ToHalfWidth(title)) is { Success: true } match && KanjiNumber.TryParse(match.Groups["n"].Value, out var n) ? n : null;

    private static bool IsOlder(Agreement amendment, Agreement @base) =>
        BaseMatch.SignedOn(amendment) is { } own && BaseMatch.SignedOn(@base) is { } other && own < other;

    // 第2回変更契約書 · 変更契約書(第3回) · 第一次変更
    [GeneratedRegex($@"第\s*(?<n>[{KanjiNumber.CharacterClass}]{{1,3}})\s*[回次]")]
    private static partial Regex OrdinalPattern();
}
