using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>定義のない当事者: a stem such as 丙 used as a party that the preamble does not name.</summary>
internal static partial class UndefinedParties
{
    /// <summary>The defects, one for each stem, where the parties are called by stems.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var known = text.Agreement.Parties.SelectMany(p => p.ShortNames).ToHashSet();
        if (!known.Contains("甲") || !known.Contains("乙"))
        {
            yield break;
        }

        foreach (var use in Use().Matches(text.Folded, text.Sentences.Start).GroupBy(m => m.Groups["stem"].Value))
        {
            var defined = text.Folded.Contains($"「{use.Key}」", StringComparison.Ordinal) || text.Folded.Contains($"({use.Key})", StringComparison.Ordinal)
                || text.Folded.Contains($"を{use.Key}とし", StringComparison.Ordinal) || Signs(text, use.Key[0]);
            if (!known.Contains(use.Key) && !defined)
            {
                var first = use.First();
                yield return text.At(
                    Finding.UndefinedParty, text.SentenceAround(new TextSpan(first.Index, first.Index + 1)), use.Key, string.Join('、', text.Agreement.Parties.Select(p => p.ShortName)));
            }
        }
    }

    /// <summary>Whether the signature block has a line for the stem: 丙（連帯保証人）.</summary>
    private static bool Signs(CheckedText text, char stem) => text.Agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>()
        .Any(block => block.Span.Slice(text.Folded).Split('\n').Any(line => line.TrimStart(' ', '\t', '(', '[', '「').StartsWith(stem)));

    // 丙は · 丙及び丁の; not 丙種, not 甲乙丙丁の
    [GeneratedRegex(@"(?<=[\s、。「()]|及び|又は|並びに|若しくは|\A)(?<stem>[丙丁戊])(?=は|が|の|に|を|と|、|及び|又は|並びに|若しくは)")]
    private static partial Regex Use();
}
