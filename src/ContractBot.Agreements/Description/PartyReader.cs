using System.Buffers;
using System.Collections.Immutable;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>
/// 当事者: completes the parties that the preamble names by what the signature block says of them, and finds those that are named
/// nowhere else: in signature lines alone, on a cover sheet, or in an article (<c>連帯保証人（以下「丙」という。）</c>).
/// </summary>
internal static class PartyReader
{
    private const string Stems = "甲乙丙丁戊己庚辛";
    private const int LongestCover = 3_000;

    // The first two parties are always named before the articles.
    private static readonly SearchValues<char> ThirdStems = SearchValues.Create("丙丁戊己庚辛");

    /// <summary>The parties of <paramref name="agreement"/> in the order of their first naming.</summary>
    public static ImmutableArray<Party> Of(Agreement agreement)
    {
        var text = agreement.Text;
        var sections = agreement.Parts.Select(p => p.SignatureBlock).FirstOrDefault(s => s is not null) is { } block
            ? PartySections.Find(text, block.Span, [.. agreement.Parties.SelectMany(p => p.ShortNames)])
            : [];

        // 発注者（甲） before a signature names a role, and nobody.
        ImmutableArray<Party> named = agreement.Parties.Any(p => !PartyMark.IsRole(p.Name)) ? agreement.Parties : [];
        if (named.IsEmpty && agreement.Body.Preamble is { } preamble)
        {
            named = Named(text, PartySections.Find(text, new TextSpan(preamble.Span.Start, Math.Min(preamble.Span.End, preamble.Span.Start + LongestCover)), []));
        }

        named = named.IsEmpty ? Named(text, sections) : [.. named, .. InArticles(agreement, named)];
        return [.. named.Select(p => Completed(text, p, sections, sections.IsEmpty ? agreement.Parts.Select(s => s.SignatureBlock).FirstOrDefault(s => s is not null)?.Span : null))];
    }

    // One party alone has nobody to agree with: the lines are something else.
    private static ImmutableArray<Party> Named(string text, ImmutableArray<PartySection> sections)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        foreach (var section in sections)
        {
            if (parties.Any(p => p.ShortNames.Intersect(section.Names, StringComparer.Ordinal).Any()))
            {
                continue;
            }

            // The stem is what the articles say: 委託者（甲）.
            ImmutableArray<string> names = [.. section.Names.OrderBy(n => n.Length == 1 && Stems.Contains(n[0]) ? 0 : 1)];
            var name = PartyEntry.Read(text, section.Lines, null).Name ?? new TextSpan(section.Mark.End, section.Mark.End);
            var printed = name.Slice(text);
            parties.Add(new Party(names[0], printed, name, printed.Length == 0 || BlankWords.Are(printed)) { ShortNames = names });
        }

        return parties.Count > 1 ? parties.ToImmutable() : [];
    }

    private static Party Completed(string text, Party party, ImmutableArray<PartySection> sections, TextSpan? unmarked)
    {
        if ((sections.FirstOrDefault(s => s.Names.Intersect(party.ShortNames, StringComparer.Ordinal).Any())
            ?? (unmarked is { } block ? PartySections.Unmarked(text, block, party) : null)) is not { } section)
        {
            return party;
        }

        var entry = PartyEntry.Read(text, section.Lines, party.IsBlank ? null : party.Name);
        return party with { Address = entry.Address, Signatory = entry.Signatory };
    }

    /// <summary>Parties by the stems 丙, 丁, … that an article defines.</summary>
    private static IEnumerable<Party> InArticles(Agreement agreement, ImmutableArray<Party> known)
    {
        if (!known.Any(p => p.ShortNames.Any(IsStem)))
        {
            yield break;
        }

        var names = known.SelectMany(p => p.ShortNames).ToHashSet(StringComparer.Ordinal);
        foreach (var paragraph in agreement.Body.AllArticles().SelectMany(a => a.Paragraphs))
        {
            if (agreement.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).IndexOfAny(ThirdStems) < 0)
            {
                continue;
            }

            foreach (var party in PreambleParties.Find(agreement.Text, paragraph.Span))
            {
                if (IsStem(party.ShortName) && names.Add(party.ShortName))
                {
                    yield return party;
                }
            }
        }
    }

    private static bool IsStem(string name) => name.Length == 1 && Stems.Contains(name[0]);
}
