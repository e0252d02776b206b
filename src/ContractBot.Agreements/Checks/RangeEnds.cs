using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>範囲の終わりの条がない: <c>（第14条から27条）</c> in nineteen articles. The end of such a range, printed without 第, is no reference of its own.</summary>
internal static partial class RangeEnds
{
    /// <summary>The defects: only where the range begins at an article of the same part, and ends behind the last.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (var reference in text.Agreement.References.Where(r => r is { Kind: ReferenceKind.Provision, Status: ReferenceStatus.Resolved }))
        {
            if (End().Match(text.Folded, reference.Span.End) is { Success: true } end && KanjiNumber.TryParse(end.Groups["n"].Value, out var number)
                && reference.Targets is [var first, ..] && text.Agreement.Parts.FirstOrDefault(p => p.Span.Contains(first.Provision.Span)) is { } part
                && part.AllArticles().Select(a => a.Number).DefaultIfEmpty().Max() is var last && number > last && last > 1)
            {
                var words = new TextSpan(end.Groups["n"].Index, end.Index + end.Length);
                yield return text.At(Finding.DanglingReference, text.SentenceAround(words), string.Concat(words.Slice(text.Folded).Where(unit => !char.IsWhiteSpace(unit))), reference.From.Address.Locator);
            }
        }
    }

    // 第14条[から27条]
    [GeneratedRegex($@"\G\s?(?:から|ないし|乃至|～|〜|~|-)\s?(?<n>[{KanjiNumber.CharacterClass}]{{1,4}})\s?条")]
    private static partial Regex End();
}
