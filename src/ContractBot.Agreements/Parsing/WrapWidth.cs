using System.Collections.Immutable;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// The width at which a file's lines were wrapped, if they were: lines that break off in mid-sentence are then nearly equally wide.
/// In text that was never wrapped, only pages break sentences, at any width.
/// </summary>
internal sealed class WrapWidth
{
    private const int LeastLines = 3;
    private const int LeastWidth = 30;
    private const double Share = 0.6;

    // A table or an address may stick out; text that was never wrapped is full of wider lines.
    private const double MostWider = 0.05;

    // Punctuation that may not start a line, Latin words and proportional type make lines end early.
    private const int Slack = 8;
    private const int FillSlack = 12;

    private readonly int? _width;

    private WrapWidth(int? width) => _width = width;

    /// <summary>Whether the file is wrapped.</summary>
    public bool IsKnown => _width is not null;

    /// <summary>Measures the lines.</summary>
    public static WrapWidth Of(ImmutableArray<SourceLine> lines)
    {
        var widths = new List<int>();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (!SentenceEnd.IsAt(lines[i].Text) && lines[i].Width > 2 * Slack && LineStart.IsPlain(lines[i + 1].Folded) && LineStart.IsNoCaption(lines[i].Folded))
            {
                widths.Add(lines[i].Width);
            }
        }

        if (widths.Count < LeastLines)
        {
            return new WrapWidth(null);
        }

        widths.Sort();
        var width = widths[widths.Count * 3 / 4];
        var near = widths.Count(w => w >= width - Slack && w <= width + Slack);
        var wider = lines.Count(line => line.Width > width + Slack);
        var wrapped = width >= LeastWidth && near >= Share * widths.Count && wider <= MostWider * lines.Length;
        return new WrapWidth(wrapped ? width : null);
    }

    /// <summary>Whether the line is so wide that the wrap may be why it ends.</summary>
    public bool IsFilledBy(SourceLine line) => _width is { } width && line.Width >= width - FillSlack;
}
