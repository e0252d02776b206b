using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Typesetting;

/// <summary>Takes stretches of a text apart into lines, leaving out what is set elsewhere.</summary>
/// <param name="text">The cleaned text.</param>
/// <param name="setElsewhere">Spans that have a place of their own: the title and the captions.</param>
internal sealed class Words(string text, ImmutableArray<TextSpan> setElsewhere)
{
    private const string Opening = "（(【［[〔";
    private const string Closing = "）)】］]〕";

    /// <summary>The text whole.</summary>
    public string Text => text;

    /// <summary>The lines of <paramref name="span"/> that hold more than white space, their ends trimmed.</summary>
    public ImmutableArray<string> Lines(TextSpan span) =>
        [.. Remaining(span).Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0)];

    /// <summary>The words of <paramref name="span"/>, without white space at either end.</summary>
    public string Line(TextSpan span) => Remaining(span).Trim();

    /// <summary><paramref name="caption"/> with the brackets around it, where it has any.</summary>
    public static TextSpan WithBrackets(string text, TextSpan caption) =>
        caption.Start > 0 && caption.End < text.Length
        && Opening.Contains(text[caption.Start - 1], StringComparison.Ordinal)
        && Closing.Contains(text[caption.End], StringComparison.Ordinal)
            ? new TextSpan(caption.Start - 1, caption.End + 1)
            : caption;

    /// <summary><paramref name="caption"/> without the one pair of brackets around all of it: <c>（報告（中止））</c> → <c>報告（中止）</c>.</summary>
    public static string WithoutBrackets(string caption)
    {
        var depth = 0;
        for (var i = 0; i < caption.Length; i++)
        {
            depth += Opening.Contains(caption[i], StringComparison.Ordinal) ? 1 : Closing.Contains(caption[i], StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0)
            {
                return i > 0 && i == caption.Length - 1 ? caption[1..^1] : caption;
            }
        }

        return caption;
    }

    private string Remaining(TextSpan span)
    {
        var remaining = "";
        var at = span.Start;
        foreach (var taken in setElsewhere.Where(s => s.Overlaps(span)).Order())
        {
            remaining += text[at..Math.Max(at, taken.Start)];
            at = Math.Min(Math.Max(at, taken.End), span.End);
        }

        return remaining + text[at..span.End];
    }
}
