namespace ContractBot.Teams.Package;

/// <summary>
/// The app's icons, drawn here: a sheet with lines of text and a seal, as on the web pages. Coordinates are those of a square of 32; the colour
/// icon has the sheet within the middle two thirds that Teams keeps clear of rounding, the outline icon is white on nothing.
/// </summary>
internal static class AppIcon
{
    private const int ColorSize = 192;
    private const int OutlineSize = 32;
    private const double Side = 32;

    // So many samples a pixel in each direction make the edges smooth.
    private const int Samples = 4;

    private static readonly Rgba Navy = new(0x1f, 0x3a, 0x5f, 255);
    private static readonly Rgba Paper = new(0xfd, 0xfc, 0xf8, 255);
    private static readonly Rgba Red = new(0xb3, 0x26, 0x1e, 255);
    private static readonly Rgba White = new(255, 255, 255, 255);
    private static readonly Rgba Nothing = new(255, 255, 255, 0);

    /// <summary>The colour icon: PNG, 192 by 192 pixels.</summary>
    public static byte[] Color() => Draw(ColorSize, (x, y) =>
        Distance(x, y, 20.5, 20.5) <= 2.6 ? Red
        : IsLine(x, y, 11, 21, 11.5) || IsLine(x, y, 11, 21, 15) || IsLine(x, y, 11, 16, 18.5) ? Navy
        : IsIn(x, y, 8.5, 7, 23.5, 25, 1.2) ? Paper
        : Navy);

    /// <summary>The outline icon: PNG, 32 by 32 pixels, white on transparent.</summary>
    public static byte[] Outline() => Draw(OutlineSize, (x, y) =>
        (IsIn(x, y, 6, 3, 26, 29, 2.5) && !IsIn(x, y, 8, 5, 24, 27, 1)) || IsLine(x, y, 12, 20, 11) || IsLine(x, y, 12, 20, 15.5) || Distance(x, y, 19, 22) <= 2.5
            ? White
            : Nothing);

    private static bool IsIn(double x, double y, double left, double top, double right, double bottom, double radius)
    {
        var (dx, dy) = (Math.Max(Math.Max(left + radius - x, x - right + radius), 0), Math.Max(Math.Max(top + radius - y, y - bottom + radius), 0));
        return x >= left && x <= right && y >= top && y <= bottom && (dx * dx) + (dy * dy) <= radius * radius;
    }

    private static bool IsLine(double x, double y, double from, double to, double at) => Distance(x, y, Math.Clamp(x, from, to), at) <= 0.9;

    private static double Distance(double x, double y, double toX, double toY) => Math.Sqrt(((x - toX) * (x - toX)) + ((y - toY) * (y - toY)));

    private static byte[] Draw(int size, Func<double, double, Rgba> at)
    {
        var pixels = new byte[size * size * 4];
        var step = Side / size;
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var (red, green, blue, alpha) = (0, 0, 0, 0);
                for (var sample = 0; sample < Samples * Samples; sample++)
                {
                    var (dx, dy) = ((sample % Samples) + 0.5, (sample / Samples) + 0.5);
                    var color = at((column + (dx / Samples)) * step, (row + (dy / Samples)) * step);
                    (red, green, blue, alpha) = (red + color.R, green + color.G, blue + color.B, alpha + color.A);
                }

                var place = ((row * size) + column) * 4;
                (pixels[place], pixels[place + 1], pixels[place + 2], pixels[place + 3]) = (Mean(red), Mean(green), Mean(blue), Mean(alpha));
            }
        }

        return PngWriter.Write(size, size, pixels);
    }

    private static byte Mean(int sum) => (byte)(sum / (Samples * Samples));

    private readonly record struct Rgba(byte R, byte G, byte B, byte A);
}
