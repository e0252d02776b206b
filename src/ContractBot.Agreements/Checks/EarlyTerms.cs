using System.Text.RegularExpressions;
using ContractBot.Agreements.DefinedTerms;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>定義前の使用: a term introduced by 以下「…」という that the provisions before it use already.</summary>
internal static partial class EarlyTerms
{
    // Two characters are a common noun as often as a term (業務, 成果).
    private const int ShortestTerm = 3;

    private const int LongestIntroduction = 24;

    // How far behind a reference, and its caption in brackets, the term may stand.
    private const int Nearby = 40;

    /// <summary>The defects. An article of definitions holds from the beginning, and captions and titles only name what follows.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        foreach (var term in text.Agreement.DefinedTerms.DistinctBy(t => t.Term).Where(t => t.Term.Length >= ShortestTerm && t.Scope.Kind == DefinitionScopeKind.Agreement))
        {
            if (Hereafter().IsMatch(text.Folded[Math.Max(0, term.Span.Start - LongestIntroduction)..term.Span.Start])
                && text.PlaceOf(term.Span) is var defined && FirstUse(text, term, defined) is { } use)
            {
                yield return text.At(Finding.UsedBeforeDefinition, text.SentenceAround(use), term.Term, text.PlaceOf(use).Address.Locator, defined.Address.Locator);
            }
        }
    }

    private static TextSpan? FirstUse(CheckedText text, DefinedTerm term, IProvision defined)
    {
        var words = text.Agreement.Text;
        for (var at = words.IndexOf(term.Term, StringComparison.Ordinal); at >= 0 && at < term.Span.Start; at = words.IndexOf(term.Term, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + term.Term.Length);
            if (text.PlaceOf(span) is Paragraph or Item && text.PlaceOf(span) is var place
                && place.Address.Part == defined.Address.Part && !place.Span.Contains(term.Span) && !defined.Span.Contains(span)
                && !IsPartOfWord(words, span) && !IsInBrackets(text.Folded, span) && !LeadsToDefinition(text, span, defined))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>第37条（変更管理手続）所定の変更管理書: the sentence says itself where the term is explained.</summary>
    private static bool LeadsToDefinition(CheckedText text, TextSpan use, IProvision defined)
    {
        var sentence = text.SentenceAround(use);
        return text.Agreement.References.Any(r => (sentence.Contains(r.Span) || (r.Span.End <= use.Start && use.Start - r.Span.End < Nearby)) && r.Targets.Any(t => t.Provision.Span.Overlaps(defined.Span)));
    }

    // 反社会的勢力等（暴力団、反社会的勢力、その他これに準ずる者をいう。）: what explains another word is no term yet.
    private static bool IsInBrackets(string folded, TextSpan use)
    {
        var line = folded.LastIndexOf('\n', Math.Max(0, use.Start - 1)) + 1;
        return folded[line..use.Start].Count(unit => unit == '(') > folded[line..use.Start].Count(unit => unit == ')');
    }

    private static bool IsPartOfWord(string text, TextSpan span) =>
        (span.Start > 0 && IsWord(text[span.Start - 1])) || (span.End < text.Length && IsWord(text[span.End])) || (span.Start > 0 && text[span.Start - 1] is '「' or '（' or '(');

    private static bool IsWord(char unit) => unit is >= '一' and <= '龠' or >= 'ァ' and <= 'ヶ' or 'ー' or '々' || char.IsAsciiLetterOrDigit(unit);

    // （以下「 · （以下、総称して「
    [GeneratedRegex(@"以下[^「」()]{0,12}[「『""“]\z")]
    private static partial Regex Hereafter();
}
