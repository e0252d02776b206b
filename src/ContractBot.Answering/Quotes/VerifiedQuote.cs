using System.Diagnostics.CodeAnalysis;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Words that are known to stand in an agreement, to the letter. There is no way to have one that was not checked.</summary>
internal sealed class VerifiedQuote
{
    private VerifiedQuote(Agreement agreement, IProvision provision, TextSpan span, string text)
    {
        Agreement = agreement;
        Provision = provision;
        Span = span;
        Text = text;
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>The provision that is cited for it.</summary>
    public IProvision Provision { get; }

    /// <summary>Where it stands in the cleaned text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>
    /// The quotation, if <paramref name="claimed"/> is the cleaned text at <paramref name="span"/> to the letter
    /// and the span lies in <paramref name="provision"/>; called by <see cref="QuoteVerifier"/>.
    /// </summary>
    internal static bool TryVerify(Agreement agreement, IProvision provision, TextSpan span, string claimed, [NotNullWhen(true)] out VerifiedQuote? quote)
    {
        var stands = span.End <= agreement.Text.Length
            && provision.Span.Contains(span)
            && !string.IsNullOrWhiteSpace(claimed)
            && agreement.Text.AsSpan(span.Start, span.Length).SequenceEqual(claimed);
        quote = stands ? new VerifiedQuote(agreement, provision, span, claimed) : null;
        return stands;
    }
}
