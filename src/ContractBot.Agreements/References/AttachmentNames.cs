using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>The attachments of an agreement by label (別記1, 様式第3号) and by heading (個人情報取扱特記事項, 特記事項).</summary>
internal sealed partial class AttachmentNames(ImmutableArray<Part> parts)
{
    private const int ShortestHeading = 3;

    private readonly ImmutableArray<(Part Part, string Label, string Printed, string Heading)> _names =
        [.. parts.Skip(1).Select(p => (p, Key(p.Label ?? ""), Plain(p.Label ?? ""), Plain(p.Heading ?? "")))];

    /// <summary>
    /// The attachments of a label: <c>別記第1号</c> is <c>別記1</c>, <c>第3号様式</c> is <c>様式3</c>; a label without number (<c>別紙</c>) means
    /// the attachment of just that label, else all whose label starts so.
    /// </summary>
    public ImmutableArray<Part> WithLabel(string label)
    {
        var key = Key(label);
        ImmutableArray<Part> same = [.. _names.Where(n => n.Label == key).Select(n => n.Part)];
        return !same.IsEmpty || char.IsAsciiLetterOrDigit(key[^1])
            ? same
            : [.. _names.Where(n => n.Label.StartsWith(key, StringComparison.Ordinal) && n.Label.Length > key.Length && char.IsAsciiLetterOrDigit(n.Label[key.Length])).Select(n => n.Part)];
    }

    /// <summary>The attachments whose heading is, or ends with, <paramref name="words"/>.</summary>
    public ImmutableArray<Part> WithHeading(string words)
    {
        var plain = Plain(words);
        return plain.Length < ShortestHeading ? [] : [.. _names.Where(n => n.Heading.EndsWith(plain, StringComparison.Ordinal)).Select(n => n.Part)];
    }

    /// <summary>
    /// The attachments that people may mean by <paramref name="words"/>, folded: any that the words end with, or that hold them:
    /// 特記事項 for 個人情報取扱特記事項, 市の別記1 for 別記1, 別記 for 別記1.
    /// </summary>
    public ImmutableArray<Part> Called(string words)
    {
        var asked = Plain(words);
        return asked.Length == 0 ? [] :
        [
            .. _names.Where(n => (n.Printed.Length > 0 && (asked.EndsWith(n.Printed, StringComparison.OrdinalIgnoreCase) || n.Printed.StartsWith(asked, StringComparison.OrdinalIgnoreCase)))
                || (n.Heading.Length > 0 && (n.Heading.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(n.Heading, StringComparison.OrdinalIgnoreCase))))
                .Select(n => n.Part),
        ];
    }

    /// <summary>The attachment whose whole heading stands at the start of <paramref name="folded"/>, with the heading's length there.</summary>
    public (Part Part, int Length)? AtStart(string folded)
    {
        foreach (var (part, _, _, heading) in _names.OrderByDescending(n => n.Heading.Length))
        {
            if (heading.Length >= ShortestHeading && folded.StartsWith(heading, StringComparison.Ordinal))
            {
                return (part, heading.Length);
            }
        }

        return null;
    }

    private static string Plain(string text) => White().Replace(Widths.ToHalfWidth(text), "");

    // 別記第1号 → 別記1 · 第3号様式 → 様式3 · 別紙様式第5号 → 別紙様式5 · 別表第一 → 別表1
    private static string Key(string label)
    {
        var plain = Numbers().Replace(Plain(label), m => KanjiNumber.TryParse(m.Value, out var n) ? $"{n}" : m.Value)
            .Replace("第", "", StringComparison.Ordinal)
            .Replace("号", "", StringComparison.Ordinal);
        return FormFirst().Replace(plain, "様式${n}");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex($"{PlacePattern.Number}")]
    private static partial Regex Numbers();

    // 3様式
    [GeneratedRegex(@"(?<n>[0-9]+(?:[の\-][0-9]+)?)様式\z")]
    private static partial Regex FormFirst();
}
