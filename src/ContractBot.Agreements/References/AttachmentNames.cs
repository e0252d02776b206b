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

    private ILookup<string, Part>? _byLabel;
    private ILookup<string, Part>? _byHeading;
    private ImmutableArray<int> _headingLengths;

    // What a label or a heading means is asked again and again.
    private readonly Dictionary<string, ImmutableArray<Part>> _labelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Part>> _headed = new(StringComparer.Ordinal);

    /// <summary>
    /// The attachments of a label: <c>別記第1号</c> is <c>別記1</c>, <c>第3号様式</c> is <c>様式3</c>; a label without number (<c>別紙</c>) means
    /// the attachment of just that label, else all whose label starts so.
    /// </summary>
    public ImmutableArray<Part> WithLabel(string label)
    {
        var key = Key(label);
        return _labelled.TryGetValue(key, out var known) ? known : _labelled[key] = WithKey(key);
    }

    private ImmutableArray<Part> WithKey(string key)
    {
        _byLabel ??= _names.ToLookup(n => n.Label, n => n.Part, StringComparer.Ordinal);
        ImmutableArray<Part> same = [.. _byLabel[key]];
        return !same.IsEmpty ? same
            : char.IsAsciiLetterOrDigit(key[^1]) ? OtherwiseWritten(key)
            : [.. _names.Where(n => n.Label.StartsWith(key, StringComparison.Ordinal) && n.Label.Length > key.Length && char.IsAsciiLetterOrDigit(n.Label[key.Length])).Select(n => n.Part)];
    }

    // 別紙様式第5号 for 様式5, where no other form bears the number.
    private ImmutableArray<Part> OtherwiseWritten(string key)
    {
        var asked = AttachmentLabel.Of(key);
        ImmutableArray<Part> same = asked is null ? [] : [.. _names.Where(n => AttachmentLabel.Of(n.Label) == asked).Select(n => n.Part)];
        return same.Length == 1 ? same : [];
    }

    /// <summary>The attachments whose heading is, or ends with, <paramref name="words"/>.</summary>
    public ImmutableArray<Part> WithHeading(string words)
    {
        var plain = Plain(words);
        return plain.Length < ShortestHeading ? []
            : _headed.TryGetValue(plain, out var known) ? known
            : _headed[plain] = [.. _names.Where(n => n.Heading.EndsWith(plain, StringComparison.Ordinal)).Select(n => n.Part)];
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
        if (_byHeading is null)
        {
            _byHeading = _names.Where(n => n.Heading.Length >= ShortestHeading).ToLookup(n => n.Heading, n => n.Part, StringComparer.Ordinal);
            _headingLengths = [.. _byHeading.Select(g => g.Key.Length).Distinct().OrderDescending()];
        }

        foreach (var length in _headingLengths.Where(length => length <= folded.Length))
        {
            if (_byHeading[folded[..length]].FirstOrDefault() is { } part)
            {
                return (part, length);
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
