namespace ContractBot.Agreements.Parsing;

/// <summary>What stands before a line that may open an article.</summary>
/// <param name="SentenceEnded">The line before ended its sentence, or is a heading.</param>
/// <param name="Open">The line before cannot be the end of anything (<c>…又は</c>).</param>
/// <param name="HasCaption">A caption or variant heading stands directly before, or a caption follows the number.</param>
/// <param name="IsApart">The line before had room left, a space follows the number, and a sentence follows it: neither a wrap nor a list of articles.</param>
internal readonly record struct LineContext(bool SentenceEnded, bool Open, bool HasCaption, bool IsApart = false);

/// <summary>
/// Whether an article's number fits those before it. Wrapped text begins lines with references that look like headings;
/// real headings count upwards, with a few numbers missing or printed twice.
/// </summary>
internal sealed class ArticleSequence
{
    private const int LargestGap = 30;

    private int _number;
    private int? _branch;

    /// <summary>Whether no article has been met yet.</summary>
    public bool IsEmpty => _number == 0;

    /// <summary>Number of the article met last; 0 before the first.</summary>
    public int Last => _number;

    /// <summary>Whether <paramref name="next"/> can be the next article.</summary>
    public bool Accepts(ProvisionNumber next, LineContext context)
    {
        if (context.Open)
        {
            return false;
        }

        var certain = context.HasCaption || context.SentenceEnded;
        if (IsEmpty)
        {
            return next.Number == 1 || certain;
        }

        if (next.Number == _number && next.Branch is { } branch)
        {
            // 第3条の2 after 第3条, 第3条の3 after 第3条の2
            return branch == (_branch ?? 1) + 1 || certain;
        }

        if (next.Number == _number + 1)
        {
            return true;
        }

        // 第17条, 第19条 (one is missing) · 第19条, 第19条 (printed twice) · 第12条, 第11条 under a caption of its own (misprinted)
        return next.Number > _number
            ? (certain || context.IsApart) && next.Number <= _number + LargestGap
            : next.Number == _number ? certain : context is { HasCaption: true, SentenceEnded: true } && next.Number > 1;
    }

    /// <summary>Takes <paramref name="number"/> as the last one met.</summary>
    public void Advance(ProvisionNumber number)
    {
        _number = number.Number;
        _branch = number.Branch;
    }
}
