using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Terms;

/// <summary>What an agreement says about its own term.</summary>
/// <param name="Passage">The paragraph that says it.</param>
/// <param name="StartsOn">The first day, where it is given as a date.</param>
/// <param name="StartsOnSigning">Whether the term runs from the signing date.</param>
/// <param name="EndsOn">The last day, where it is given as a date.</param>
/// <param name="Length">The length, where it is given as one.</param>
/// <param name="Renewal">By how much it is renewed when nobody objects; null where it is not.</param>
/// <param name="RenewsAgain">Whether the renewed term is renewed in the same way.</param>
/// <param name="Notice">How long before the last day an objection must be made; null where the text names none.</param>
/// <param name="TermWords">Where the term itself is stated.</param>
/// <param name="NoticeWords">Where the notice is stated.</param>
internal sealed record TermRule(
    LibraryPassage Passage,
    DateOnly? StartsOn,
    bool StartsOnSigning,
    DateOnly? EndsOn,
    Period? Length,
    Period? Renewal,
    bool RenewsAgain,
    Period? Notice,
    TextSpan TermWords,
    TextSpan? NoticeWords);

/// <summary>A length of time in calendar months or in days.</summary>
internal readonly record struct Period(int Months, int Days);
