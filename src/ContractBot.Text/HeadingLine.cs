namespace ContractBot.Text;

/// <summary>A line that the file itself sets as a heading, though its text does not show it: a heading of a web page, a paragraph in one of Word's heading styles.</summary>
/// <param name="Start">Offset of the line's first unit in the file's text.</param>
/// <param name="Level">1 for the highest of headings; <see cref="Bold"/> for a line that is only set in bold.</param>
public readonly record struct HeadingLine(int Start, int Level)
{
    /// <summary>The level of lines that are bold from end to end, which need not be headings. Below all others.</summary>
    public const int Bold = 10;
}
