using ContractBot.Agreements;

namespace ContractBot.Answering;

/// <summary>Makes the link that opens a place in the source page; the channels decide on host, signature and expiry.</summary>
public interface ICitationLinks
{
    /// <summary>The link to <paramref name="address"/> of the agreement with identifier <paramref name="agreement"/>.</summary>
    Uri LinkTo(string agreement, ProvisionAddress address);
}
