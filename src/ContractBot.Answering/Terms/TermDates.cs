using System.Collections.Immutable;
using ContractBot.Answering.Library;
using ContractBot.Agreements;
using ContractBot.Answering.Composition;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Terms;

/// <summary>The days on which an agreement's term ends and on which notice must be given at the latest, as of a given day.</summary>
/// <param name="Rule">The rule that they follow from.</param>
/// <param name="Expiry">The last day of the current term; null where the text leaves it open.</param>
/// <param name="Notice">The last day for an objection to renewal; null where there is none or it is open.</param>
/// <param name="Signature">The signature block whose date was used; null where none was needed.</param>
/// <param name="Assumptions">What was taken for granted, for people.</param>
internal sealed record TermDates(TermRule Rule, DateOnly? Expiry, DateOnly? Notice, SignatureBlock? Signature, ImmutableArray<string> Assumptions)
{
    /// <summary>The sidecar's line that gave the signing date; null where the text gave it or none was needed.</summary>
    public SidecarLine? Beside { get; init; }

    /// <summary>The dates of <paramref name="agreement"/>; null where its term cannot be read.</summary>
    public static TermDates? Of(AgreementLibrary library, Agreement agreement, DateOnly asOf, AnswerTexts texts)
    {
        if (TermReader.Read(library, agreement) is not { } rule)
        {
            return null;
        }

        var usesSigning = rule.EndsOn is null && rule.StartsOn is null;
        var beside = agreement.SignedOn is null ? agreement.Sidecar?.SignedOn : null;
        var signedOn = agreement.SignedOn?.Date ?? beside?.Value;
        if (TermCalendar.CurrentLastDay(rule, signedOn, asOf) is not var (lastDay, renewals))
        {
            return new TermDates(rule, null, null, null, []);
        }

        var assumptions = ImmutableArray.CreateBuilder<string>();
        if (usesSigning)
        {
            assumptions.Add(beside is null ? texts.SignedOn(signedOn!.Value) : texts.SidecarSigning(beside.Value));
            assumptions.Add(texts.FirstDayNotCounted);
        }
        else if (rule.EndsOn is null)
        {
            assumptions.Add(texts.FirstDayCounted);
        }

        if (renewals > 0)
        {
            assumptions.Add(texts.Renewed(renewals));
        }

        var notice = rule.Notice is { } period ? TermCalendar.Before(lastDay, period) : (DateOnly?)null;
        return new TermDates(
            rule,
            lastDay,
            notice,
            usesSigning && beside is null ? agreement.Parts.Select(p => p.SignatureBlock).FirstOrDefault(s => s is not null) : null,
            assumptions.ToImmutable())
        {
            Beside = usesSigning && beside is not null ? SidecarLine.Of(agreement, agreement.Sidecar!, beside) : null,
        };
    }
}
