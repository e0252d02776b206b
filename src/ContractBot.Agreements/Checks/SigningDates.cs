using System.Text.RegularExpressions;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>締結日の欠落: the day of signing is left blank or not stated; grave where a period is counted from it.</summary>
internal static partial class SigningDates
{
    // How long closing words and signatures are, in characters.
    private const int Closing = 600;

    /// <summary>The defect, if there is one. A day that the office's own file beside the agreement supplies is enough.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var agreement = text.Agreement;
        if (agreement.SignedOn is not null || agreement.Sidecar?.SignedOn is not null || !text.IsSigned
            || agreement.Kind is AgreementKind.TermsOfService or AgreementKind.License || StatedAtTheHead(text) || StatedBehindTheClosing(text))
        {
            return [];
        }

        var block = agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>().FirstOrDefault();
        var counted = CountedFrom().Match(text.Folded, text.Sentences.Start) is { Success: true } match ? text.PlaceOf(new TextSpan(match.Index, match.Index + match.Length)) : null;
        if (block?.DateSpan is { } date)
        {
            var printed = date.Slice(agreement.Text);

            // A day that is written and does not count (令和7年2月30日, a wrong weekday, two days) is told as what it is.
            return string.IsNullOrWhiteSpace(printed) || DateWords.FindAll(Widths.ToHalfWidth(printed).Replace(" ", "", StringComparison.Ordinal)).Exists(d => d.Flaw != DateFlaw.Blank) ? []
                : counted is null ? [new Defect(Finding.BlankSigningDate, block, date, [printed])]
                : [new Defect(Finding.BlankSigningDateMatters, block, date, [counted.Address.Locator])];
        }

        if (BlankElsewhere(text) is { } blank)
        {
            return counted is null
                ? [text.At(Finding.BlankSigningDate, blank, blank.Slice(agreement.Text))]
                : [text.At(Finding.BlankSigningDateMatters, blank, counted.Address.Locator)];
        }

        if (counted is not null)
        {
            var found = CountedFrom().Match(text.Folded, text.Sentences.Start);
            return [text.At(Finding.NoSigningDateMatters, text.SentenceAround(new TextSpan(found.Index, found.Index + found.Length)), counted.Address.Locator)];
        }

        return [text.OfWhole(Finding.NoSigningDate)];
    }

    /// <summary>A date to fill in before the first article or at the end, where no signature block was read.</summary>
    private static TextSpan? BlankElsewhere(CheckedText text)
    {
        var first = text.Agreement.Body.AllArticles().FirstOrDefault()?.Span.Start ?? 0;
        var end = Math.Max(first, text.Folded.Length - Closing);
        return BlankDate().Matches(text.Folded).FirstOrDefault(m => m.Index >= text.Sentences.Start && (m.Index < first || m.Index >= end)) is { } match
            ? new TextSpan(match.Index, match.Index + match.Length) : null;
    }

    /// <summary>Whether a whole date stands before the first article, as where the preamble says when the parties agreed.</summary>
    private static bool StatedAtTheHead(CheckedText text)
    {
        var first = text.Agreement.Body.AllArticles().FirstOrDefault()?.Span.Start ?? text.Agreement.Text.Length;
        return JapaneseDate.FindAll(text.Agreement.Text[..first]).Any();
    }

    /// <summary>Whether a whole date stands behind the words that close the agreement, where its lines were lost.</summary>
    private static bool StatedBehindTheClosing(CheckedText text) =>
        !text.Agreement.Parts.Any(p => p.SignatureBlock is not null) && Closed().Matches(text.Folded) is [.., var closing]
        && JapaneseDate.FindAll(text.Agreement.Text[(closing.Index + closing.Length)..Math.Min(text.Folded.Length, closing.Index + closing.Length + Closing)]).Any();

    // 各自１通を保有する。
    [GeneratedRegex(@"[0-9一二]\s*通(?:ずつ)?を?(?:保有|所持|保管)(?:する|します|するものとする)")]
    private static partial Regex Closed();

    // 〇〇〇〇年〇〇月〇〇日 · 20XX年XX月XX日 · ${YYYY}年${MM}月${DD}日 · ＿＿年＿＿月＿＿日
    [GeneratedRegex(@"(?:令和|平成|西暦|20)?[ 〇○◯●_X*＊${}A-Z]{0,10}年[ 〇○◯●_X*＊${}A-Z]{1,8}月[ 〇○◯●_X*＊${}A-Z]{1,8}日")]
    private static partial Regex BlankDate();

    // 締結日より · 契約締結日から · 締結の日から · 締結した日から
    [GeneratedRegex(@"締結(?:の|した)?日(?:から|より|以降|を(?:始期|起算日|効力発生日)|に効力|に発効)")]
    private static partial Regex CountedFrom();
}
