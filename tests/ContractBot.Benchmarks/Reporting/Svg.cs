using System.Globalization;
using System.Text;

namespace ContractBot.Benchmarks.Reporting;

/// <summary>A picture as it is drawn; its colours follow the reader's light or dark setting.</summary>
internal sealed class Svg(int width, int height)
{
    private readonly StringBuilder _shapes = new();

    /// <summary>Text; <paramref name="anchor"/> is start, middle or end.</summary>
    public void Text(double x, double y, string text, string style = "text", string anchor = "start") =>
        Append($"<text x=\"{x:F1}\" y=\"{y:F1}\" class=\"{style}\" text-anchor=\"{anchor}\">{text}</text>");

    /// <summary>A line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Append($"<line x1=\"{x1:F1}\" y1=\"{y1:F1}\" x2=\"{x2:F1}\" y2=\"{y2:F1}\" class=\"{style}\"/>");

    /// <summary>A dot; what it says is shown where the pointer rests.</summary>
    public void Dot(double x, double y, string style, string title) =>
        Append($"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"5\" class=\"{style}\"><title>{title}</title></circle>");

    /// <summary>A bar.</summary>
    public void Bar(double x, double y, double length, double thickness, string style) =>
        Append($"<rect x=\"{x:F1}\" y=\"{y:F1}\" width=\"{length:F1}\" height=\"{thickness:F1}\" rx=\"2\" class=\"{style}\"/>");

    /// <summary>The file.</summary>
    /// <param name="title">What the picture shows, for those who cannot see it.</param>
    /// <param name="colours">For each style the colour on light and on dark ground.</param>
    public string Write(string title, IReadOnlyDictionary<string, (string Light, string Dark)> colours)
    {
        var light = string.Concat(colours.Select(static colour => Rule(colour.Key, colour.Value.Light)));
        var dark = string.Concat(colours.Select(static colour => Rule(colour.Key, colour.Value.Dark)));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-label="{title}" font-family="system-ui, sans-serif" font-size="13">
            <style>{light}.small{"{font-size:11px}"}.head{"{font-weight:600}"}line{"{stroke-width:1}"}line.curve{"{stroke-width:2}"}@media (prefers-color-scheme:dark){"{"}{dark}{"}"}</style>
            {_shapes}</svg>

            """;
    }

    private static string Rule(string style, string colour) => $".{style}{{fill:{colour}}}line.{style}{{stroke:{colour}}}";

    private void Append(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
