using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>A line of the file that has content, without the layout around it.</summary>
/// <param name="Text">The content: no white space at its ends, no Markdown marks.</param>
/// <param name="SourceStart">Offset in the file's text of the first unit.</param>
/// <param name="Origins">Offset in the file's text of each unit, where marks were taken out of the middle; else default.</param>
/// <param name="Indent">White space before the content, in columns (a full-width space counts two, a tab four).</param>
/// <param name="Bulleted">Whether a Markdown bullet stood before the content, in a text where not every line has one.</param>
/// <param name="IsHeading">Whether Markdown's heading mark stood before the content, or the file sets the line as a heading.</param>
/// <param name="BlankBefore">Whether a blank line, page mark or page break lies between this line and the one before.</param>
/// <param name="PageBefore">Whether a page mark or page break lies between this line and the one before: it may have cut a sentence.</param>
/// <param name="TrailingSpace">Offset in the file's text of the space that ended the line, or -1.</param>
/// <param name="LineEnd">Offset in the file's text of the unit that ends the line, or -1 at the end of the file.</param>
internal sealed record SourceLine(
    string Text,
    int SourceStart,
    ImmutableArray<int> Origins,
    int Indent,
    bool Bulleted,
    bool IsHeading,
    bool BlankBefore,
    bool PageBefore,
    int TrailingSpace,
    int LineEnd)
{
    /// <summary>The heading's level from 1, <see cref="HeadingLine.Bold"/> for a line that is only bold; 0 for any other.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The number that readers see where every entry of the list writes 1 or 一 before it; null where the sign printed counts.</summary>
    public int? Counted { get; init; }

    /// <summary><see cref="Text"/> with full-width forms folded to half-width, unit for unit: what patterns are matched against.</summary>
    public string Folded { get; } = Widths.ToHalfWidth(Text);

    /// <summary>Width in columns: a half-width character counts one, every other two.</summary>
    public int Width { get; } = Text.Sum(unit => unit < '\u0300' || unit is >= '\uFF61' and <= '\uFF9F' ? 1 : 2);

    /// <summary>Offset in the file's text of the unit at <paramref name="column"/>.</summary>
    public int OriginOf(int column) => Origins.IsDefault ? SourceStart + column : Origins[column];
}
