using System.Text.RegularExpressions;
using ContractBot.Agreements.Description;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>締結日の欠落: the day of signing is left blank or not stated; grave where a period is counted from it.</summary>
internal static partial class SigningDates
{
    /// <summary>The defect, if there is one. A day that the office's own file beside the agreement supplies is enough.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var agreement = text.Agreement;
        if (agreement.SignedOn is not null || agreement.Sidecar?.SignedOn is not null || !text.IsSigned
            || agreement.Kind is AgreementKind.TermsOfService or AgreementKind.License || StatedAtTheHead(text))
        {
            return [];
        }

        var block = agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>().FirstOrDefault();
        var counted = CountedFrom().Match(text.Folded, text.Sentences.Start) is { Success: true } match ? text.PlaceOf(new TextSpan(match.Index, match.Index + match.Length)) : null;
        if (block?.DateSpan is { } date)
        {
            var printed = date.Slice(agreement.Text);
            return string.IsNullOrWhiteSpace(printed) ? []
                : counted is null ? [new Defect(Finding.BlankSigningDate, block, date, [printed])]
                : [new Defect(Finding.BlankSigningDateMatters, block, date, [counted.Address.Locator])];
        }

        if (counted is not null)
        {
            var found = CountedFrom().Match(text.Folded, text.Sentences.Start);
            return [text.At(Finding.NoSigningDateMatters, text.SentenceAround(new TextSpan(found.Index, found.Index + found.Length)), counted.Address.Locator)];
        }

        return [text.OfWhole(Finding.NoSigningDate)];
    }

    /// <summary>Whether a whole date stands before the first article, as where the preamble says when the parties agreed.</summary>
    private static bool StatedAtTheHead(CheckedText text)
    {
        var first = text.Agreement.Body.AllArticles().FirstOrDefault()?.Span.Start ?? text.Agreement.Text.Length;
        return JapaneseDate.FindAll(text.Agreement.Text[..first]).Any();
    }

    // 締結日より · 契約締結日から · 締結の日から · 締結した日から
    [GeneratedRegex(@"締結(?:の|した)?日(?:から|より|以降|を(?:始期|起算日|効力発生日)|に効力|に発効)")]
    private static partial Regex CountedFrom();
}
