using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering.Composition;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Obligations;

/// <summary>Finds whose obligations, of which agreement, a question for a list of them means.</summary>
internal sealed class ObligationLookup(AgreementLibrary library)
{
    // In so many agreements a party is looked up; in more it does not tell which is meant.
    private const int MostLookedUp = 200;

    /// <summary>The list asked for; null where no agreement knows the one who is named: then the words mean something else.</summary>
    public Answer? Answer(Question question, ObligationQuestion asked, AnswerComposer composer)
    {
        var meant = question.Agreements.Take(MostLookedUp).Where(a => asked.PartyWord is not { } word || Filter(a, word, []) is not null).ToList();
        if (meant.Count != 1)
        {
            return meant.Count > 1 ? composer.Prompt.AskWhich(question, meant)
                : OfOthers(question, asked, composer)

                // 花山市の契約の提出書類は？ names nobody: 契約 is no party.
                ?? (asked is { PartyWord: not null } && (asked.Documents || (question.Only is not null && IsDocument(asked.PartyWord)))
                    ? Answer(question, asked with { PartyWord = null }, composer)
                    : null);
        }

        // 「花山市の提出書類は？」: the city's agreement, whoever hands them in.
        if (asked is { Documents: true, IsOfName: true, PartyWord: { Length: > 1 } named } && question.Scope == AgreementScope.Named
            && Filter(meant[0], named, []) is { } bearer && !library.ObligationsOf(meant[0]).Any(o => o.Documents.Length > 0 && bearer.Fits(o)))
        {
            return Compose(question, asked with { PartyWord = null }, composer, meant[0]);
        }

        return Compose(question, asked, composer, meant[0]);
    }

    // 契約 of 「花山市の契約の禁止事項は？」
    private static bool IsDocument(string word) => word is "契約" or "協定" or "契約書" or "協定書" or "覚書" or "約款" or "規約";

    /// <summary>再委託先の義務は？ names no party, but somebody whom the one agreement in question binds.</summary>
    private Answer? OfOthers(Question question, ObligationQuestion asked, AnswerComposer composer) =>
        question.Agreements.Length == 1 && asked.PartyWord is { } word && Filter(question.Agreements[0], word, library.ObligationsOf(question.Agreements[0])) is not null
            ? Compose(question, asked, composer, question.Agreements[0])
            : null;

    private Answer Compose(Question question, ObligationQuestion asked, AnswerComposer composer, Agreement agreement)
    {
        var all = library.ObligationsOf(agreement);
        var filter = asked.PartyWord is { } word ? Filter(agreement, word, all) : null;
        var who = filter is null ? null
            : filter.Parties.IsEmpty ? asked.PartyWord
            : string.Join('・', filter.Parties.Select(p => p.IsBlank || p.Name == p.ShortName ? p.ShortName : $"{p.ShortName}（{p.Name}）"));
        return composer.Obligations.Compose(question, asked, agreement, who, [.. all.Where(o => o.Kind == asked.Kind && filter?.Fits(o) != false)]);
    }

    // 青葉庁 is no part of the name in the preamble; the names that questions use know whom it calls.
    private PartyFilter? Filter(Agreement agreement, string word, ImmutableArray<Obligation> obligations)
    {
        if (PartyFilter.Of(word, agreement, obligations) is { } filter)
        {
            return filter;
        }

        var parties = library.Names.FindIn(word)
            .Where(m => m.Span.Length == word.Length)
            .SelectMany(m => m.Aliases)
            .Where(a => a.Agreement == agreement.Id)
            .Select(a => a.Party)
            .OfType<string>()
            .Distinct()
            .ToList();
        parties = parties.Count > 0 ? parties : [.. PartyRoles.FindIn(word, agreement).Where(r => r.Span.Length == word.Length).Select(r => r.Party)];
        return parties is [var party] ? PartyFilter.Of(party, agreement, []) : null;
    }
}
