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
    private const double Share = 0.3;

    // Text wrapped twice: every other line is what the second wrap left of the first one's.
    private const double Remainders = 0.4;

    // A table or an address may stick out; text that was never wrapped is full of wider lines.
    private const double MostWider = 0.05;

    // Punctuation that may not start a line, Latin words and proportional type make lines end early.
    private const int Slack = 8;
    private const int FillSlack = 12;

    private readonly int? _width;

    private WrapWidth(int? width, bool twice)
    {
        _width = width;
        IsWrappedTwice = twice;
    }

    /// <summary>Whether the file is wrapped.</summary>
    public bool IsKnown => _width is not null;

    /// <summary>Whether lines may also end short because the text was wrapped before, at another width.</summary>
    public bool IsWrappedTwice { get; }

    /// <summary>Measures the lines.</summary>
    public static WrapWidth Of(ImmutableArray<SourceLine> lines)
    {
        var broken = new List<(int Width, int Before)>();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (!lines[i + 1].Bulleted && !lines[i + 1].IsHeading && !SentenceEnd.IsAt(lines[i].Text) && lines[i].Width > 2 * Slack && LineStart.IsPlain(lines[i + 1].Folded) && LineStart.IsNoCaption(lines[i].Folded))
            {
                broken.Add((lines[i].Width, i > 0 ? lines[i - 1].Width : 0));
            }
        }

        if (broken.Count < LeastLines)
        {
            return new WrapWidth(null, false);
        }

        var widths = broken.ConvertAll(line => line.Width);
        widths.Sort();
        var width = widths[widths.Count * 3 / 4];
        bool IsNear(int w) => w >= width - Slack && w <= width + Slack;
        var near = widths.Count(IsNear);
        var wider = lines.Count(line => line.Width > width + Slack);
        var wrapped = width >= LeastWidth && near >= Math.Max(LeastLines, Share * widths.Count) && wider <= MostWider * lines.Length;
        var remainders = broken.Count(line => line.Width < width - Slack && IsNear(line.Before));
        return new WrapWidth(wrapped ? width : null, wrapped && remainders >= Remainders * near);
    }

    /// <summary>Whether the line is so wide that the wrap may be why it ends.</summary>
    public bool IsFilledBy(SourceLine line) => _width is { } width && line.Width >= width - FillSlack;
}
