using ContractBot.Agreements;
using ContractBot.Agreements.Reading;
using ContractBot.Resources;

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

    /// <summary>Letters to insert, delete or replace to get from one name to the other (Levenshtein 1965); a name that holds the other is closer than any that does not.</summary>
    private static int Distance(string asked, string known)
    {
        if (asked.Length > 0 && (known.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(known, StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        for (var i = 0; i < Math.Min(asked.Length, 200); i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < known.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(asked[i]) == char.ToLowerInvariant(known[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
