namespace ContractBot.Agreements;

/// <summary>
/// Where a provision stands within its agreement. Two provisions of one agreement never share an address.
/// Printed for people by <see cref="Locator"/> and for links by <see cref="Anchor"/>.
/// </summary>
public sealed record ProvisionAddress
{
    /// <summary>0 for the body, n for the n-th attachment.</summary>
    public int Part { get; init; }

    /// <summary>The attachment's heading; null in the body.</summary>
    public string? PartHeading { get; init; }

    /// <summary>How the agreement refers to the attachment (<c>別記1</c>), if it does.</summary>
    public string? PartLabel { get; init; }

    /// <summary>What stands there.</summary>
    public ProvisionKind Kind { get; init; }

    /// <summary>The chapter or section, with those around it, in half-width digits: <c>第3章</c>, <c>第2章第1節</c>; null save for words that stand in no article of it.</summary>
    public string? Division { get; init; }

    /// <summary>1, 2, … among the part's chapters and sections in the order of the text.</summary>
    public int? DivisionNumber { get; init; }

    /// <summary>The article's number; null for a part, a preamble and a signature block.</summary>
    public int? Article { get; init; }

    /// <summary>The 2 of 第3条の2.</summary>
    public int? Branch { get; init; }

    /// <summary>1 for the first article of this number and branch in its part, 2 for a second one by mistake (two 第19条); variants do not count.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>The bracketed heading of one of several versions of the article.</summary>
    public string? Variant { get; init; }

    /// <summary>1, 2, … among the versions of one article; null where there are none.</summary>
    public int? VariantNumber { get; init; }

    /// <summary>The paragraph's number; null for a whole article.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The item's number.</summary>
    public int? Item { get; init; }

    /// <summary>The sub-item's number: 2 for the second of ア・イ.</summary>
    public int? SubItem { get; init; }

    /// <summary>The sub-item's sign as printed (<c>ア</c>).</summary>
    public string? SubItemText { get; init; }

    /// <summary>
    /// For people, with half-width digits: <c>第5条第2項</c>, <c>第3条の2第1項第3号ア</c>, <c>別記1第3第2項</c>, <c>前文</c>, <c>署名欄</c>.
    /// An attachment that nothing refers to is named by its heading.
    /// </summary>
    public string Locator
    {
        get
        {
            var part = Part == 0 ? "" : PartLabel ?? PartHeading ?? $"別紙{Part}";
            return Kind switch
            {
                ProvisionKind.Part => Part == 0 ? "本則" : part,
                ProvisionKind.Preamble => part + "前文",
                ProvisionKind.SignatureBlock => part + "署名欄",
                ProvisionKind.Division => part + Division,
                _ => part + ArticleLocator(),
            };
        }
    }

    /// <summary>
    /// The fragment of a link: <c>a5</c>, <c>a5p2</c>, <c>a5p2i1</c>, <c>a5p2i1s1</c>; <c>a3b2</c> for 第3条の2, <c>a19-2</c> for a second 第19条,
    /// <c>a3v2</c> for a second version, <c>s1a3</c> in the first attachment, <c>preamble</c>, <c>signature</c>, <c>d3</c> for the third chapter, <c>s1</c>.
    /// </summary>
    public string Anchor
    {
        get
        {
            var part = Part == 0 ? "" : $"s{Part}";
            return Kind switch
            {
                ProvisionKind.Part => Part == 0 ? "body" : part,
                ProvisionKind.Preamble => part + "preamble",
                ProvisionKind.SignatureBlock => part + "signature",
                ProvisionKind.Division => $"{part}d{DivisionNumber}",
                _ => $"{part}a{Article}{Suffix("b", Branch)}{(Occurrence > 1 ? $"-{Occurrence}" : "")}{(VariantNumber > 1 ? $"v{VariantNumber}" : "")}"
                    + $"{Suffix("p", Paragraph)}{Suffix("i", Item)}{Suffix("s", SubItem)}",
            };
        }
    }

    private static string Suffix(string letter, int? number) => number is { } n ? $"{letter}{n}" : "";

    private string ArticleLocator()
    {
        // An attachment's provisions are printed 第1, 第2, …, without 条, unless the attachment itself says 条.
        var article = Kind == ProvisionKind.NumberedProvision ? $"第{Article}" : $"第{Article}条";
        return article
            + (Branch is { } b ? $"の{b}" : "")
            + (Paragraph is { } p ? $"第{p}項" : "")
            + (Item is { } i ? $"第{i}号" : "")
            + (SubItem is null ? "" : SubItemText);
    }
}

/// <summary>What kind of place an address names.</summary>
public enum ProvisionKind
{
    /// <summary>An article (第5条) or a paragraph, item or sub-item of one.</summary>
    Article,

    /// <summary>A provision of an attachment that is numbered 第1, 第2, … without 条, or a paragraph or item of one.</summary>
    NumberedProvision,

    /// <summary>A whole part.</summary>
    Part,

    /// <summary>前文</summary>
    Preamble,

    /// <summary>署名欄</summary>
    SignatureBlock,

    /// <summary>The words of a chapter or section that stand in no article.</summary>
    Division,
}
