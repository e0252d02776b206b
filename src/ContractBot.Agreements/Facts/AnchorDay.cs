using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Days of events that the text, or the sidecar, knows without reckoning.</summary>
internal static partial class AnchorDay
{
    // Shorter names of events, such as 完了, fit too much.
    private const int ShortestPartialName = 4;

    /// <summary>The day of <paramref name="anchor"/> itself, 翌日 not looked at; null where neither knows it.</summary>
    public static (DateOnly Day, DerivationStep Step)? Of(Anchor anchor, Agreement agreement)
    {
        var words = Bare(anchor.Words.Slice(agreement.Text));
        if (anchor.Kind is AnchorKind.Signing or AnchorKind.SigningFiscalYearEnd)
        {
            if (agreement.SignedOn is { } signed)
            {
                return (signed.Date, new DerivationStep(DerivationKind.SignedOn, signed.Date, Span: signed.Span));
            }

            if (agreement.Sidecar?.SignedOn is { } fact)
            {
                return (fact.Value, new DerivationStep(DerivationKind.SignedOnBySidecar, fact.Value));
            }
        }

        if (anchor.Kind == AnchorKind.Date)
        {
            var date = DateWords.FindAll(words).FirstOrDefault();
            return date is { Day: { } day, Flaw: null } ? (day, new DerivationStep(DerivationKind.FirstDayCounted, day, Span: anchor.Words)) : null;
        }

        var event_ = agreement.Sidecar?.Anchors.FirstOrDefault(a => Fits(Bare(a.Event), words));
        return event_ is { Date: var known } ? (known.Value, new DerivationStep(DerivationKind.Sidecar, known.Value, Words: event_.Event)) : null;
    }

    private static bool Fits(string name, string words)
    {
        var (a, b) = (Particles().Replace(name, ""), Particles().Replace(words, ""));
        return a.Length > 0 && b.Length > 0
            && (a == b || (a.Length >= ShortestPartialName && b.EndsWith(a, StringComparison.Ordinal)) || (b.Length >= ShortestPartialName && a.EndsWith(b, StringComparison.Ordinal)));
    }

    private static string Bare(string words) => FactSentence.Of(words, new TextSpan(0, words.Length)) is [var first, ..] ? first.Text : "";

    // 委託業務が完了した日の翌日 and 委託業務の完了 are one event.
    [GeneratedRegex("の?翌日|翌年度|した|する|され|を受けた|が|の|を|日|時|とき|場合|後|本|当該|この")]
    private static partial Regex Particles();
}
