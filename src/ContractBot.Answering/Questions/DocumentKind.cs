using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Agreements called by their kind: 委託契約, 賃貸借契約書, 連携協定.</summary>
internal static partial class DocumentKind
{
    /// <summary>The kind that <paramref name="folded"/> names and the agreements of that kind, where some are and some are not.</summary>
    public static (TextSpan Span, HashSet<string> Agreements)? Find(AgreementLibrary library, string folded, IReadOnlyList<TextSpan> taken)
    {
        foreach (Match match in KindPattern().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (taken.Any(t => t.Overlaps(span)))
            {
                continue;
            }

            var kind = match.Groups["kind"].Value;
            var found = library.Titles.Where(t => t.Compact.Contains(kind, StringComparison.Ordinal)).Select(t => t.Agreement.Id).ToHashSet(StringComparer.Ordinal);
            if (found.Count > 0 && found.Count < library.Agreements.Length)
            {
                return (span, found);
            }
        }

        return null;
    }

    // 業務委託契約書 · 秘密保持契約 · 連携協定
    [GeneratedRegex(@"(?<kind>[\u4E00-\u9FFF\u30A1-\u30FCa-z]{2,10}(?:契約|協定))書?")]
    private static partial Regex KindPattern();
}
