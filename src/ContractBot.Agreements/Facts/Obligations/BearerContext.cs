using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Who was spoken of before a sentence: what an omitted subject may mean.</summary>
/// <param name="Address">The provision that is read.</param>
/// <param name="Referred">Finds the paragraphs that words refer to.</param>
/// <param name="Found">What was found in the agreement so far.</param>
/// <param name="ArticleStart">The first of <paramref name="Found"/> that stands in the article.</param>
internal sealed partial record BearerContext(ProvisionAddress Address, ReferredParagraphs Referred, List<Obligation> Found, int ArticleStart)
{
    /// <summary>The bearer of the sentence before, in the same paragraph, or of the chapeau over an item.</summary>
    public Bearer? Previous { get; private init; }

    /// <summary>Whether an item is read.</summary>
    public bool IsItem { get; private init; }

    /// <summary>Whether the chapeau makes a duty of each item: <c>次の事項を守らなければならない</c>.</summary>
    public bool ItemsAreDuties { get; private init; }

    /// <summary>The context behind <paramref name="obligation"/>.</summary>
    public BearerContext After(Obligation obligation) => this with { Previous = obligation.Bearer ?? Previous };

    /// <summary>The context of an item below.</summary>
    public BearerContext ForItem(bool duties) => this with { IsItem = true, ItemsAreDuties = duties };

    /// <summary>The one bearer of the paragraph that <paramref name="clause"/> refers to, else of the paragraph before; null where several are.</summary>
    public Bearer? OfEarlierParagraph(TextSpan clause)
    {
        if (Address.Paragraph is not { } number)
        {
            return null;
        }

        var referred = Referred.In(clause, Address);
        return (referred.IsEmpty ? null : Only(o => referred.Contains(o.Provision.Address.Paragraph ?? 0)))
            ?? (referred.IsEmpty ? Only(o => o.Provision.Address.Paragraph == number - 1) ?? Only(_ => true) : null);
    }

    /// <summary>第11条の検査の実施にあたっては、職員を派遣するものとする: the one bearer of the article whose act is carried out.</summary>
    public Bearer? OfReferredArticle(string text)
    {
        var match = CarryingOut().Match(text);
        if (!match.Success || !KanjiNumber.TryParse(match.Groups["number"].Value, out var number))
        {
            return null;
        }

        return Only(Found.Where(o => o.Provision.Address is var a && a.Part == Address.Part && a.Article == number && a.Branch is null));
    }

    private Bearer? Only(Func<Obligation, bool> where) => Only(Found.Skip(ArticleStart).Where(where));

    private static Bearer? Only(IEnumerable<Obligation> obligations)
    {
        var bearers = obligations.Where(o => o.Provision.Address.Item is null).Select(o => o.Bearer).DistinctBy(b => b?.Text).Take(2).ToList();
        return bearers is [{ } bearer] ? bearer : null;
    }

    // 第11条の検査及び前条第1項の調査の実施にあたっては
    [GeneratedRegex($@"\A第\s*(?<number>[{KanjiNumber.CharacterClass}]+)\s*条[^、]*(?:の実施|を行う|を実施する)?(?:に(?:あ|当)たって|に(?:あ|当)たり|に際し)")]
    private static partial Regex CarryingOut();
}
