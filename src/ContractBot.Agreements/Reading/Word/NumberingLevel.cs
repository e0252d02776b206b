using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The format's name, such as <c>decimalFullWidth</c>.</param>
/// <param name="Text">What is shown, <c>%1</c> to <c>%9</c> standing for the numbers of the levels.</param>
/// <param name="RestartAfter">After which level (from 1) the numbers start again; 0 for never; null for after any higher one.</param>
/// <param name="IsLegal">Whether the numbers of all levels are shown in plain digits here.</param>
/// <param name="StyleId">The paragraph style that stands for the level.</param>
/// <param name="Font">The font of a bullet.</param>
/// <param name="IsHidden">Whether the number is hidden.</param>
/// <param name="Left">The left indent of its paragraphs, where it says one.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, int? RestartAfter, bool IsLegal, string? StyleId, string? Font, bool IsHidden, int? Left)
{
    /// <summary>Reads a <c>w:lvl</c>.</summary>
    public static NumberingLevel Read(OpenXmlElement level)
    {
        var run = level.Child("rPr");
        var fonts = run.Child("rFonts");

        // A format that only newer versions know stands beside one that all know.
        var format = level.Child("numFmt") ?? level.Child("AlternateContent").Child("Fallback").Child("numFmt");
        return new NumberingLevel(
            level.Child("start").Number() ?? 0,
            format.Value() ?? "decimal",
            level.Child("lvlText").Value() ?? "",
            level.Child("lvlRestart").Number(),
            level.Toggle("isLgl") ?? false,
            level.Child("pStyle").Value(),
            fonts.Value("ascii") ?? fonts.Value("hAnsi"),
            run.Toggle("vanish") ?? false,
            LeftOf(level.Child("pPr")));
    }

    /// <summary>The left indent that a paragraph's properties say, in twentieths of a point.</summary>
    public static int? LeftOf(OpenXmlElement? properties) => properties.Child("ind").Number("left") ?? properties.Child("ind").Number("start");
}
