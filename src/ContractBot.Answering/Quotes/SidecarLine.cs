using ContractBot.Agreements;
using ContractBot.Agreements.Sidecars;

namespace ContractBot.Answering.Quotes;

/// <summary>A line of a sidecar that an answer rests on: what the office says beside the text, and cited as such.</summary>
/// <param name="Agreement">The agreement that it describes.</param>
/// <param name="FileName">The sidecar.</param>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Words">The line.</param>
internal sealed record SidecarLine(Agreement Agreement, string FileName, int Line, string Words)
{
    /// <summary>The line that states <paramref name="fact"/>.</summary>
    public static SidecarLine Of<T>(Agreement agreement, Sidecar sidecar, SidecarFact<T> fact) => new(agreement, sidecar.FileName, fact.Line, fact.Quote);
}
