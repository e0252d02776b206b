namespace ContractBot.Answering.Questions;

/// <summary>A place that the question names by number.</summary>
/// <param name="PartWords">The words that name an attachment (<c>別記1</c>, <c>特記事項</c>); null for the body.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Branch">The 2 of 第3条の2.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Item">The item's number.</param>
internal sealed record ArticleReference(string? PartWords, int Article, int? Branch, int? Paragraph, int? Item)
{
    /// <summary>The usual form, without the attachment: <c>第5条第2項</c>, and in an attachment <c>第5第2項</c>.</summary>
    public string LocatorIn(bool attachment) =>
        (attachment ? $"第{Article}" : $"第{Article}条")
        + (Branch is { } branch ? $"の{branch}" : "")
        + (Paragraph is { } paragraph ? $"第{paragraph}項" : "")
        + (Item is { } item ? $"第{item}号" : "");
}
