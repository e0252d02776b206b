using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Agreements.Reading;
using ContractBot.Resources;
using ContractBot.Text;

namespace ContractBot.Commands;

/// <summary>What to say where a name or a place is not found: what there is instead.</summary>
internal static class Nearest
{
    private const int Shown = 3;

    /// <summary>A sentence that names the agreements closest to <paramref name="id"/>.</summary>
    public static string UnknownAgreement(string id, CorpusReading corpus) => Say.With(
        Texts.UnknownAgreement,
        id,
        string.Join(Texts.ListSeparator, corpus.Agreements.Select(a => a.Id).OrderBy(known => Distance(id, known)).Take(Shown)));

    /// <summary>A sentence that names the articles and attachments that <paramref name="agreement"/> has.</summary>
    public static string UnknownLocator(string locator, Agreement agreement)
    {
        var articles = agreement.Body.AllArticles().ToList();
        var attachments = agreement.Parts.Skip(1).Select(p => p.Address.Locator).ToList();
        var range = articles.Count == 0
            ? Texts.NoArticles
            : Say.With(Texts.ArticleRange, articles[0].Address.Locator, articles[^1].Address.Locator);
        return Say.With(Texts.UnknownLocator, agreement.Id, locator, range)
            + (attachments.Count == 0 ? "" : Say.With(Texts.AttachmentList, string.Join(Texts.ListSeparator, attachments)));
    }

    /// <summary>A sentence that names the parties of <paramref name="agreement"/>, and who else is bound by it.</summary>
    public static string UnknownParty(string party, Agreement agreement, ImmutableArray<Obligation> obligations)
    {
        var parties = agreement.Parties.Select(p => p.IsBlank ? p.ShortName : Say.With(Texts.BearerWithName, p.ShortName, p.Name));
        var others = obligations.Select(o => o.Bearer).OfType<Bearer>().Where(b => b.Parties.IsEmpty).Select(b => b.Text).Distinct();
        return Say.With(Texts.UnknownParty, agreement.Id, party, string.Join(Texts.ListSeparator, parties.Concat(others)));
    }

    /// <summary>How far the two are apart (<see cref="EditDistance"/>); a name that holds the other is closer than any that does not.</summary>
    private static int Distance(string asked, string known)
    {
        if (asked.Length > 0 && (known.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(known, StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        return EditDistance.Between(asked, known);
    }
}
