using ContractBot.Agreements;
using ContractBot.Answering.Names;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Lines that answers of several kinds have: quotations under their places, and who 甲 and 乙 are.</summary>
internal sealed class SharedLines(AnswerTexts texts)
{
    /// <summary>Shows <paramref name="quotes"/>, each under its place.</summary>
    public void SayQuotes(AnswerDraft draft, List<VerifiedQuote> quotes, List<int> numbers)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            var address = quotes[i].Provision.Address;
            var agreement = quotes[i].Agreement;
            draft.Say("");
            draft.Say(texts.Place(AgreementLabel.Of(agreement), address.Locator, CitationMaker.CaptionOf(agreement, address), AnswerDraft.Mark(numbers[i])));
            draft.Say(texts.Quote(quotes[i].Text));
        }
    }

    /// <summary>Whoever reads 甲 in a quotation is told beside it who that is.</summary>
    public void SayParties(AnswerDraft draft, Agreement agreement, List<VerifiedQuote> quotes)
    {
        var part = quotes.Count > 0 ? agreement.Parts[quotes[0].Provision.Address.Part] : agreement.Body;
        var named = agreement.PartiesOf(part)
            .Where(p => IsBare(p) && quotes.Exists(q => q.Provision is not Preamble && q.Text.Contains(p.ShortName, StringComparison.Ordinal)))
            .Select(p => texts.PartyIs(p.ShortName, NameParts.CallName(p.Name)))
            .ToList();
        if (named.Count > 0)
        {
            draft.Say(texts.PartyLegend(named));
        }
    }

    /// <summary>甲 says nothing by itself; 指定管理者 does.</summary>
    public static bool IsBare(Party party) => party.ShortName.Length == 1 && !party.IsBlank && "甲乙丙丁".Contains(party.ShortName, StringComparison.Ordinal);
}
