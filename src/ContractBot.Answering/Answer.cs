using System.Collections.Immutable;

namespace ContractBot.Answering;

/// <summary>An answer as every channel receives it; its JSON form is a fixed interface.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Status">Whether the corpus decides it.</param>
/// <param name="Text">What is said, with <c>[n]</c> where citation n supports it.</param>
/// <param name="Citations">What is quoted, numbered from 1; empty unless answered.</param>
/// <param name="Dates">Dates that were computed.</param>
/// <param name="Related">Near misses: places that are worth a look and decide nothing.</param>
/// <param name="Suggestions">Questions that may follow; the choices where the question was ambiguous.</param>
/// <param name="AnsweredBy"><c>extractive</c>, or the model's name.</param>
public sealed record Answer(
    string Question,
    AnswerStatus Status,
    string Text,
    ImmutableArray<Citation> Citations,
    ImmutableArray<AnswerDate> Dates,
    ImmutableArray<Citation> Related,
    ImmutableArray<string> Suggestions,
    string AnsweredBy = Answer.Extractive)
{
    /// <summary>The value of <see cref="AnsweredBy"/> for answers composed from the text alone.</summary>
    public const string Extractive = "extractive";

    /// <summary>Identifiers of the agreements between which it asks back, in the order in which they are named.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];
}

/// <summary>Whether the corpus decides a question.</summary>
public enum AnswerStatus
{
    /// <summary>A provision answers it.</summary>
    Answered,

    /// <summary>No provision is on it.</summary>
    NotFound,

    /// <summary>Several agreements fit and the answer depends on which.</summary>
    Ambiguous,
}

/// <summary>
/// A quotation with its place. <see cref="Quote"/> is the agreement's cleaned text from <see cref="Start"/> to <see cref="End"/>, to the
/// letter; or a line of its sidecar, which the locator names and whose offsets are both 0.
/// </summary>
/// <param name="N">Number within the answer, from 1.</param>
/// <param name="Agreement">Identifier of the agreement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Part">Heading of the attachment; null in the body.</param>
/// <param name="Variant">Bracketed heading of one of several versions of the article.</param>
/// <param name="Article">The article's number; null in a preamble or signature block.</param>
/// <param name="Branch">The 2 of 第3条の2.</param>
/// <param name="Caption">The article's caption.</param>
/// <param name="Paragraph">The paragraph's number, 1 where the article's paragraphs are not numbered; null where a whole article is cited.</param>
/// <param name="Item">The item's number.</param>
/// <param name="Locator">For people: <c>第5条第1項</c>, <c>署名欄</c>.</param>
/// <param name="Quote">Verbatim.</param>
/// <param name="Start">UTF-16 offset of the quote in the cleaned text.</param>
/// <param name="End">Offset just past it.</param>
/// <param name="Url">Opens the place in the source page.</param>
public sealed record Citation(
    int N,
    string Agreement,
    string Title,
    string? Part,
    string? Variant,
    int? Article,
    int? Branch,
    string? Caption,
    int? Paragraph,
    int? Item,
    string Locator,
    string Quote,
    int Start,
    int End,
    Uri Url);

/// <summary>A computed date.</summary>
/// <param name="Kind">Such as <c>expiry</c> or <c>renewalNotice</c>.</param>
/// <param name="Date">The day; null where it hangs on something unknown.</param>
/// <param name="Rule">The words that it was computed from.</param>
/// <param name="Assumptions">What was taken for granted, for people.</param>
/// <param name="Citation">Number of the citation that holds the rule.</param>
public sealed record AnswerDate(string Kind, DateOnly? Date, string Rule, ImmutableArray<string> Assumptions, int Citation);
