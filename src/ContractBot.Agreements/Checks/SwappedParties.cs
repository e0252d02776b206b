using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>当事者の取り違え: a signature block in which each of two parties stands under the other's short name.</summary>
internal static partial class SwappedParties
{
    private const int ShortestName = 3;

    /// <summary>The defects. Addresses name towns, so that a name alone proves nothing: the party's own must be missing on both sides.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var agreement = text.Agreement;
        if (agreement.Parties is not [{ IsBlank: false } first, { IsBlank: false } second]
            || agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>().FirstOrDefault() is not { } block)
        {
            yield break;
        }

        var ones = Sides(text.Folded, block.Span, first.ShortName);
        var others = Sides(text.Folded, block.Span, second.ShortName);
        if (ones is not [var one] || others is not [var other])
        {
            yield break;
        }

        var (under, over) = one.Start < other.Start
            ? (new TextSpan(one.Start, other.Start), new TextSpan(other.Start, block.Span.End))
            : (new TextSpan(one.Start, block.Span.End), new TextSpan(other.Start, one.Start));
        var (firstSide, secondSide) = (Plain(under.Slice(text.Folded)), Plain(over.Slice(text.Folded)));
        var (firstName, secondName) = (Plain(first.Name), Plain(second.Name));
        if (firstName.Length >= ShortestName && secondName.Length >= ShortestName
            && Names(firstSide, secondName, firstName) && !Names(firstSide, firstName, secondName)
            && Names(secondSide, firstName, secondName) && !Names(secondSide, secondName, firstName))
        {
            yield return new Defect(Finding.PartiesSwapped, block, one, [first.ShortName, first.Name, second.Name]);
        }
    }

    /// <summary>The lines of the block that begin with the short name.</summary>
    internal static List<TextSpan> Sides(string folded, TextSpan block, string shortName)
    {
        var sides = new List<TextSpan>();
        for (var start = block.Start; start < block.End;)
        {
            var end = folded.IndexOf('\n', start, block.End - start) is >= 0 and var found ? found : block.End;
            var line = folded[start..end];
            if (IsSide(line, shortName))
            {
                sides.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return sides;
    }

    /// <summary>Whether the lines hold the name, and not as a part of the other's (花山市 of 花山市商工会).</summary>
    private static bool Names(string side, string name, string other) =>
        (other.Contains(name, StringComparison.Ordinal) ? side.Replace(other, "", StringComparison.Ordinal) : side).Contains(name, StringComparison.Ordinal);

    private static string Plain(string words) => White().Replace(Widths.ToHalfWidth(words), "");

    /// <summary>甲　東京都… · (乙) · 受注者：</summary>
    private static bool IsSide(string line, string shortName)
    {
        var words = line.TrimStart(' ', '\t', '(', '[', '「');
        return words.StartsWith(shortName, StringComparison.Ordinal)
            && words[shortName.Length..].TrimStart(')', ']', '」') is "" or [' ' or '\t' or ':', ..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
