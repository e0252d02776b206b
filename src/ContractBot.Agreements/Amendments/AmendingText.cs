using System.Text;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>
/// An amendment's words as its grammar is read: folded to half-width, without white space, each quotation in 「」 one sign
/// and each run of quoted provisions one sign. Every unit leads back to the cleaned text.
/// </summary>
internal sealed class AmendingText
{
    /// <summary>Stands for a quotation in 「」.</summary>
    public const char Quote = '\uE000';

    /// <summary>Stands for lines of new wording.</summary>
    public const char Block = '\uE001';

    private const int LongestQuote = 4_000;

    private readonly List<TextSpan> _origins = [];

    private AmendingText(Agreement agreement) => Agreement = agreement;

    /// <summary>The amendment.</summary>
    public Agreement Agreement { get; }

    /// <summary>The words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The words of <paramref name="agreement"/> from after its title to its signatures, with the 附則 that stand before these.</summary>
    public static AmendingText Of(Agreement agreement)
    {
        var text = new AmendingText(agreement);
        var words = new StringBuilder();
        var end = End(agreement);
        for (var at = agreement.TitleSpan.End; at < end;)
        {
            var unit = Widths.ToHalfWidth(agreement.Text[at]);
            if (agreement.QuotedProvisions.FirstOrDefault(s => s.Start == at) is { IsEmpty: false } block)
            {
                text.Add(words, Block, block);
                at = block.End;
            }
            else if (unit == '「' && QuoteEnd(agreement.Text, at, end) is { } close)
            {
                text.Add(words, Quote, new TextSpan(at, close));
                at = close;
            }
            else
            {
                if (unit == '\n' || !char.IsWhiteSpace(unit))
                {
                    text.Add(words, unit, new TextSpan(at, at + 1));
                }

                at++;
            }
        }

        text.Words = words.ToString();
        return text;
    }

    /// <summary>Where the units of <paramref name="span"/> stand in the cleaned text.</summary>
    public TextSpan OriginOf(TextSpan span) => new(_origins[span.Start].Start, _origins[span.End - 1].End);

    /// <summary>The words within a quotation's marks, in the cleaned text.</summary>
    public TextSpan Inside(int quote)
    {
        var marks = _origins[quote];
        return new TextSpan(marks.Start + 1, marks.End - 1);
    }

    private static int End(Agreement agreement)
    {
        var last = agreement.Body;
        foreach (var part in agreement.Parts.Skip(1).TakeWhile(part => last.SignatureBlock is null && IsSupplementary(part)))
        {
            last = part;
        }

        return last.SignatureBlock?.Span.Start ?? last.Span.End;
    }

    private static bool IsSupplementary(Part part) =>
        part.Heading is { } heading && string.Concat(heading.Where(unit => !char.IsWhiteSpace(unit))).StartsWith("附則", StringComparison.Ordinal);

    private void Add(StringBuilder words, char unit, TextSpan origin)
    {
        words.Append(unit);
        _origins.Add(origin);
    }

    private static int? QuoteEnd(string text, int open, int end)
    {
        var depth = 0;
        for (var at = open; at < Math.Min(end, open + LongestQuote); at++)
        {
            depth += text[at] == '「' ? 1 : text[at] == '」' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return null;
    }
}
