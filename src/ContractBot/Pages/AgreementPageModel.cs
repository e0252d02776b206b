using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Defects;
using ContractBot.Typesetting;

namespace ContractBot.Pages;

/// <summary>What the source page shows; public because a Razor component takes it.</summary>
/// <param name="Setting">The agreement laid out.</param>
/// <param name="Parties">Its parties.</param>
/// <param name="SignedOn">The signing date, where the text gives it whole.</param>
/// <param name="File">The file that it was read from.</param>
/// <param name="Defects">Its drafting defects; for a reader of this agreement alone, without those that name another.</param>
/// <param name="MayGoHome">Whether the reader may open the list of agreements.</param>
public sealed record AgreementPageModel(
    TypesetAgreement Setting,
    ImmutableArray<Party> Parties,
    DateOnly? SignedOn,
    string File,
    ImmutableArray<ReportedDefect> Defects,
    bool MayGoHome)
{
    internal static AgreementPageModel Of(Agreement agreement, ImmutableArray<ReportedDefect> defects, bool mayGoHome) => new(
        Typesetter.Set(agreement),
        agreement.Parties,
        agreement.SignedOn?.Date,
        agreement.Source.FileName,
        defects,
        mayGoHome);
}
