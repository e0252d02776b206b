using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Lets only true quotations into answers.</summary>
internal static class QuoteVerifier
{
    /// <summary>The quotation of <paramref name="span"/>, or null where <paramref name="claimed"/> does not stand there to the letter.</summary>
    /// <param name="agreement">The agreement that is quoted.</param>
    /// <param name="provision">The provision that is cited; the span has to lie in it.</param>
    /// <param name="span">Place in the cleaned text.</param>
    /// <param name="claimed">The words that an answer wants to quote.</param>
    public static VerifiedQuote? Verify(Agreement agreement, IProvision provision, TextSpan span, string claimed) =>
        VerifiedQuote.TryVerify(agreement, provision, span, claimed, out var quote) ? quote : null;

    /// <summary>The quotation of what stands at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentException">When the span does not lie in the provision, or holds nothing.</exception>
    public static VerifiedQuote Quote(Agreement agreement, IProvision provision, TextSpan span) =>
        Verify(agreement, provision, span, span.Slice(agreement.Text))
        ?? throw new ArgumentException($"{span} is not a quotable part of {provision.Address.Locator}.", nameof(span));
}
