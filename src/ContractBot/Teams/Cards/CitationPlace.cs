using ContractBot.Answering;

namespace ContractBot.Teams.Cards;

/// <summary>Where a citation stands, for people and for links.</summary>
internal static class CitationPlace
{
    /// <summary><c>第6条第5項（事故の報告）</c>, with the version's heading where an article has several.</summary>
    public static string Of(Citation citation) =>
        citation.Locator
        + (citation.Caption is { Length: > 0 } caption ? $"（{caption}）" : "")
        + (citation.Variant is { Length: > 0 } variant ? $"【{variant}】" : "");

    /// <summary>The anchor of its provision, such as <c>a6p5</c>; null where it cites none: a sidecar's line, or a link without a place.</summary>
    public static string? Anchor(Citation citation) =>
        citation is { End: > 0, Url: { IsAbsoluteUri: true, Fragment.Length: > 1 } url } ? Uri.UnescapeDataString(url.Fragment[1..]) : null;
}
