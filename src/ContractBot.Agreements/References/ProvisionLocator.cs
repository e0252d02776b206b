using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements;

/// <summary>A locator as people write it, read: what an address must agree with.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Part">The parts that may be meant; null where none is named.</param>
internal sealed partial record ProvisionLocator(
    ProvisionKind Kind,
    ImmutableArray<int>? Part,
    int? Article,
    int? Branch,
    int? Paragraph,
    int? Item,
    string? SubItem)
{
    private const string ItemPattern = $"(?:第?(?<item>[{KanjiNumber.CharacterClass}]+)号|の(?<place>[0-9]+)番目)?(?<sub>(?:の[0-9]+番目|\\(?[^第条項号()の]{{1,2}}\\)?){{1,2}})?";

    /// <summary>The chapter or section, as addresses name it.</summary>
    private string? Division { get; init; }

    /// <summary>The words of a heading without number.</summary>
    private string? Heading { get; init; }

    /// <summary>Reads a locator against the names of an agreement's parts; null where it is none.</summary>
    public static ProvisionLocator? Parse(string locator, ImmutableArray<Part> parts)
    {
        var folded = Fold(locator);

        // 附則第3条 is article 3 of 附則 also beside an attachment that is called 附則第3.
        foreach (var (named, length) in NamedParts(folded, parts))
        {
            if (ParseRest(folded[length..], named) is { } found)
            {
                return found;
            }
        }

        if (PartFirst().Match(folded) is { Success: true } split && new AttachmentNames(parts).Called(split.Groups["part"].Value) is { IsEmpty: false } called
            && ParseRest(folded[split.Groups["rest"].Index..], [.. called.Select(p => p.Ordinal)]) is { } inPart)
        {
            // 特記事項第5
            return inPart;
        }

        return ParseRest(folded, null) ?? new ProvisionLocator(ProvisionKind.Headed, null, null, null, null, null, null) { Heading = folded };
    }

    /// <summary>Reads what follows the name of <paramref name="part"/>; null where it is no place.</summary>
    private static ProvisionLocator? ParseRest(string rest, ImmutableArray<int>? part)
    {
        if (rest.Length == 0)
        {
            return part is null ? null : new ProvisionLocator(ProvisionKind.Part, part, null, null, null, null, null);
        }

        if (rest is "前文" or "署名欄" or "署名")
        {
            return new ProvisionLocator(rest == "前文" ? ProvisionKind.Preamble : ProvisionKind.SignatureBlock, part, null, null, null, null, null);
        }

        if (Divisions().Match(rest) is { Success: true } divisions)
        {
            var name = string.Concat(divisions.Groups["n"].Captures.Zip(divisions.Groups["level"].Captures, (n, level) => $"第{(KanjiNumber.TryParse(n.Value, out var number) ? number : 0)}{level.Value}"));
            return new ProvisionLocator(ProvisionKind.Division, part, null, null, null, null, null) { Division = name };
        }

        if (Headed().Match(rest) is { Success: true } headed)
        {
            return new ProvisionLocator(ProvisionKind.Headed, part, null, null, NumberOf(headed.Groups["paragraph"]), ItemOf(headed), SubOf(headed)) { Heading = headed.Groups["heading"].Value };
        }

        if (InDivision().Match(rest) is { Success: true } inside && ParseRest(inside.Groups["division"].Value, part) is { Division: { } chapter } && ParseRest(inside.Groups["rest"].Value, part) is { Article: not null } within)
        {
            return within with { Division = chapter };
        }

        var match = Pattern().Match(rest);
        if (!match.Success || !TryNumber(match.Groups["article"], out var article))
        {
            return null;
        }

        var jou = match.Groups["jou"].Success;
        return new ProvisionLocator(
            jou ? ProvisionKind.Article : ProvisionKind.NumberedProvision,
            part,
            article,
            NumberOf(match.Groups["branch"]),
            NumberOf(match.Groups["paragraph"]),
            ItemOf(match),
            SubOf(match));
    }

    private static int? ItemOf(Match match) => NumberOf(match.Groups["item"]) ?? NumberOf(match.Groups["place"]);

    private static string? SubOf(Match match) => match.Groups["sub"] is { Success: true } sub ? sub.Value : null;

    /// <summary>The same locator with 条 where it had none, or without; null where it names no article.</summary>
    public ProvisionLocator? OtherKind() => Kind switch
    {
        ProvisionKind.Article => this with { Kind = ProvisionKind.NumberedProvision },
        ProvisionKind.NumberedProvision => this with { Kind = ProvisionKind.Article },
        _ => null,
    };

    /// <summary>Whether the place of <paramref name="address"/> is meant.</summary>
    public bool Fits(ProvisionAddress address) =>
        address.Kind == Kind
        && (Part is not { } part || part.Contains(address.Part))
        && (Division is null && address.Article is not null || address.Division == Division)
        && (Heading is null ? address.Article == Article : address.Heading is { } heading && Fold(heading) == Heading)
        && address.Branch == Branch
        && address.Paragraph == Paragraph
        && address.Item == Item
        && Fold(address.SubItemWords) == (SubItem ?? "");

    /// <summary>The parts whose label or heading starts the locator, the longest name first; a heading that reads as a number (第2) names no part.</summary>
    private static IEnumerable<(ImmutableArray<int> Parts, int Length)> NamedParts(string folded, ImmutableArray<Part> parts) => parts
        .SelectMany(p => NamesOf(p).Select(name => (p.Ordinal, Name: Fold(name))))
        .Where(n => n.Name.Length > 0 && folded.StartsWith(n.Name, StringComparison.Ordinal))
        .GroupBy(n => n.Name.Length, n => n.Ordinal)
        .OrderByDescending(g => g.Key)
        .Select(g => (g.Distinct().ToImmutableArray(), g.Key));

    private static IEnumerable<string> NamesOf(Part part)
    {
        if (part.Ordinal == 0)
        {
            return ["本則"];
        }

        IEnumerable<string?> names = Pattern().IsMatch(Fold(part.Heading ?? "")) ? [part.Label] : [part.Label, part.Heading, part.Label + part.Heading];
        return part.Label is null && part.Heading is null ? [$"別紙{part.Ordinal}"] : names.OfType<string>();
    }

    private static bool TryNumber(Group group, out int number)
    {
        number = 0;
        return group.Success && KanjiNumber.TryParse(group.Value, out number);
    }

    private static int? NumberOf(Group group) => TryNumber(group, out var number) ? number : null;

    /// <summary>The words as locators are compared: in half-width forms, without white space.</summary>
    public static string Fold(string text) =>
        string.Concat(Widths.ToHalfWidth(text).Where(unit => !char.IsWhiteSpace(unit)));

    // 特記事項第5 · 特記事項の第5第2項
    [GeneratedRegex(@"\A(?<part>[^第]{2,}?)の?(?<rest>第.+)\z")]
    private static partial Regex PartFirst();

    // 第3章 · 第2章第1節
    [GeneratedRegex($@"\A(?:第(?<n>[{KanjiNumber.CharacterClass}]+)(?<level>[編章節款目]))+\z")]
    private static partial Regex Divisions();

    // 第2章第1 · 第2章第1節第3条
    [GeneratedRegex($@"\A(?<division>(?:第[{KanjiNumber.CharacterClass}]+[編章節款目])+)(?<rest>第.+)\z")]
    private static partial Regex InDivision();

    // 「禁止事項」第1項の3番目
    [GeneratedRegex($@"\A「(?<heading>.+)」(?:第?(?<paragraph>[{KanjiNumber.CharacterClass}]+)項)?{ItemPattern}\z")]
    private static partial Regex Headed();

    // 第5条第2項第1号ア(イ) · 5条2項 · 第五条の二 · 第3第2項 · 第3 · 第4条第1項の3番目
    [GeneratedRegex($@"\A第?(?<article>[{KanjiNumber.CharacterClass}]+)(?<jou>条)?(?:の(?<branch>[{KanjiNumber.CharacterClass}]+)(?!番目))?(?:第?(?<paragraph>[{KanjiNumber.CharacterClass}]+)項)?{ItemPattern}\z")]
    private static partial Regex Pattern();
}
