using System.Collections.Immutable;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

/// <summary>A line of a golden list, resolved against its agreement; Facts/Golden/README.md describes the form.</summary>
internal sealed record GoldenObligation(
    string Line,
    IProvision Place,
    string? Bearer,
    ObligationKind Kind,
    bool IsEffort,
    TextSpan Action,
    TextSpan? Condition,
    TextSpan? Exception,
    TextSpan? Deadline,
    ImmutableArray<string> Documents)
{
    public static ImmutableArray<GoldenObligation> Read(string file, Agreement agreement) =>
        [.. File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => Of(l, agreement))];

    private static GoldenObligation Of(string line, Agreement agreement)
    {
        var cells = line.Split(" | ").Select(c => c.Trim()).ToArray();
        var place = PlaceOf(cells[0], agreement);
        var kind = cells[2];
        var more = cells.Skip(4).Select(c => c.Split(':', 2)).ToDictionary(c => c[0], c => c[1].Trim());
        return new GoldenObligation(
            line,
            place,
            cells[1] == "-" ? null : cells[1],
            Enum.Parse<ObligationKind>(kind.TrimEnd('*'), ignoreCase: true),
            kind.EndsWith('*'),
            Stretch(cells[3], place, agreement, line),
            Field("c"),
            Field("x"),
            Field("d"),
            more.TryGetValue("doc", out var documents) ? [.. documents.Split(", ")] : []);

        TextSpan? Field(string name)
        {
            if (more.TryGetValue(name, out var words))
            {
                return Stretch(words, place, agreement, line);
            }

            return more.Keys.FirstOrDefault(k => k.StartsWith(name + "@", StringComparison.Ordinal)) is { } key
                ? Stretch(more[key], PlaceOf(key[2..], agreement), agreement, line)
                : null;
        }
    }

    private static IProvision PlaceOf(string locator, Agreement agreement)
    {
        var parts = locator.Split('#');
        var found = ProvisionFinder.Find(agreement, parts[0]);
        var n = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return found.Length >= n ? found[n - 1] : throw new InvalidDataException($"{agreement.Id} has no {locator}.");
    }

    private static TextSpan Stretch(string words, IProvision place, Agreement agreement, string line)
    {
        var ends = words.Split('…');
        var start = agreement.Text.IndexOf(ends[0], place.Span.Start, StringComparison.Ordinal);
        var end = ends.Length == 1 ? start : agreement.Text.IndexOf(ends[1], Math.Max(0, start), StringComparison.Ordinal);
        return start >= 0 && end >= 0 && end + ends[^1].Length <= place.Span.End
            ? new TextSpan(start, end + ends[^1].Length)
            : throw new InvalidDataException($"{agreement.Id}: {words} does not stand at the place of: {line}");
    }
}
