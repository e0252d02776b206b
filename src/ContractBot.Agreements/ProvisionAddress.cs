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

    /// <summary>
    /// The chapter or section, with those around it, in half-width digits: <c>第3章</c>, <c>第2章第1節</c>; null save for words that stand in no article of it,
    /// and for articles where each chapter counts them anew.
    /// </summary>
    public string? Division { get; init; }

    /// <summary>1, 2, … among the part's chapters and sections in the order of the text.</summary>
    public int? DivisionNumber { get; init; }

    /// <summary>The article's number; under a heading without number its place among them. Null for a part, a preamble and a signature block.</summary>
    public int? Article { get; init; }

    /// <summary>The words of the heading without number under which the provision stands; null where it has a number.</summary>
    public string? Heading { get; init; }

    /// <summary>The article's number as printed; null also under a heading without number.</summary>
    public int? PrintedArticle => Kind == ProvisionKind.Headed ? null : Article;

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

    /// <summary>1 for the first paragraph of this number in its article, 2 for a second one by mistake (two 第5項).</summary>
    public int ParagraphOccurrence { get; init; } = 1;

    /// <summary>The item's number.</summary>
    public int? Item { get; init; }

    /// <summary>1 for the first item of this number in its paragraph, 2 for a second one by mistake (two (4)).</summary>
    public int ItemOccurrence { get; init; } = 1;

    /// <summary>Whether the item has no number (<c>・氏名</c>) and is named by its place in the list.</summary>
    public bool ItemByPlace { get; init; }

    /// <summary>The sub-item's number: 2 for the second of ア・イ.</summary>
    public int? SubItem { get; init; }

    /// <summary>The sub-item's sign as printed (<c>ア</c>); null for one without a number, which is named by its place.</summary>
    public string? SubItemText { get; init; }

    /// <summary>The number of an item within a sub-item: 2 for the second of (ア)・(イ).</summary>
    public int? SubSubItem { get; init; }

    /// <summary>Its sign as printed (<c>(ア)</c>); null for one without a number.</summary>
    public string? SubSubItemText { get; init; }

    /// <summary>What stands behind the item in the locator: <c>ア</c>, <c>ア(イ)</c>, <c>の3番目</c>; empty for an item and all above it.</summary>
    internal string SubItemWords => Sign(SubItem, SubItemText) + Sign(SubSubItem, SubSubItemText);

    /// <summary>
    /// For people, with half-width digits: <c>第5条第2項</c>, <c>第3条の2第1項第3号ア(イ)</c>, <c>別記1第3第2項</c>, <c>「禁止事項」第1項の3番目</c>, <c>前文</c>, <c>署名欄</c>.
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
    /// The fragment of a link: <c>a5</c>, <c>a5p2</c>, <c>a5p2i1</c>, <c>a5p2i1s1</c>, <c>a5p2i1s1t1</c>; <c>a3b2</c> for 第3条の2, <c>a19-2</c> for a second 第19条, <c>a3p5-2</c> for a second 第5項,
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
                _ => $"{part}a{Article}{Suffix("b", Branch)}{Again(Occurrence)}{(VariantNumber > 1 ? $"v{VariantNumber}" : "")}"
                    + $"{Suffix("p", Paragraph)}{(Paragraph is null ? "" : Again(ParagraphOccurrence))}{Suffix("i", Item)}{(Item is null ? "" : Again(ItemOccurrence))}{Suffix("s", SubItem)}{Suffix("t", SubSubItem)}",
            };
        }
    }

    private static string Again(int occurrence) => occurrence > 1 ? $"-{occurrence}" : "";

    private static string Suffix(string letter, int? number) => number is { } n ? $"{letter}{n}" : "";

    private string ArticleLocator()
    {
        // An attachment's provisions are printed 第1, 第2, …, without 条, unless the attachment itself says 条.
        var article = Kind switch
        {
            ProvisionKind.Headed => $"「{Heading}」",
            ProvisionKind.NumberedProvision => $"第{Article}",
            _ => $"第{Article}条",
        };
        return Division
            + article
            + (Branch is { } b ? $"の{b}" : "")
            + (Paragraph is { } p ? $"第{p}項" : "")
            + (Item is { } i ? ItemByPlace ? $"の{i}番目" : $"第{i}号" : "")
            + SubItemWords;
    }

    private static string Sign(int? number, string? sign) => number is { } n ? sign ?? $"の{n}番目" : "";
}

/// <summary>What kind of place an address names.</summary>
public enum ProvisionKind
{
    /// <summary>An article (第5条) or a paragraph, item or sub-item of one.</summary>
    Article,

    /// <summary>A provision of an attachment that is numbered 第1, 第2, … without 条, or a paragraph or item of one.</summary>
    NumberedProvision,

    /// <summary>A provision under a heading without number (<c>■ 禁止事項</c>), or a paragraph or item of one.</summary>
    Headed,

    /// <summary>A whole part.</summary>
    Part,

    /// <summary>前文</summary>
    Preamble,

    /// <summary>署名欄</summary>
    SignatureBlock,

    /// <summary>The words of a chapter or section that stand in no article.</summary>
    Division,
}
