using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Decides who a clause binds: who is named in it, else who was spoken of last.</summary>
internal static partial class BearerFinder
{
    /// <summary>The bearer of <paramref name="clause"/>; null where the text does not say.</summary>
    /// <param name="masked">The agreement's text, masked.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="names">The parties' names.</param>
    /// <param name="ending">What its end makes of it.</param>
    /// <param name="subject">Its topic, if that is an agent.</param>
    /// <param name="within">The agent of the clauses before, in the same sentence.</param>
    /// <param name="context">Who was spoken of before the sentence.</param>
    public static Bearer? Of(
        string masked, TextSpan clause, PartyNames names, ModalEnding ending, AgentPhrase? subject, Bearer? within, BearerContext context)
    {
        var named = SubjectFinder.OfBurden(masked, clause, names)
            ?? subject?.Bearer
            ?? Unhindered(masked, clause, names)?.Bearer
            ?? Addressed(masked, clause, names)
            ?? SubjectFinder.OfMutualNotices(masked, clause, names)
            ?? OfThatParty(masked, clause, names, SubjectFinder.Nominative(masked, clause, names)?.Bearer)
            ?? SubjectFinder.OfAgreement(masked, clause, names);
        if (named is not null || ending.Strength == EndingStrength.Plain)
        {
            return named ?? within;
        }

        var text = masked[clause.Start..clause.End];
        return within ?? context.Previous ?? OfCondition(masked, clause, names) ?? context.OfReferredArticle(text)
            ?? (ending.Kind == ObligationKind.Exempt ? null : context.OfEarlierParagraph(text));
    }

    /// <summary>甲が賠償を請求することを妨げない: the one who may.</summary>
    public static AgentPhrase? Unhindered(string masked, TextSpan clause, PartyNames names)
    {
        var match = Hindering().Match(masked, clause.Start, clause.Length);
        if (!match.Success)
        {
            return null;
        }

        AgentPhrase? found = null;
        for (var at = clause.Start; at < match.Index; at++)
        {
            if (AgentPhrase.At(masked, at, match.Index, names) is { Bearer.Parties.IsEmpty: false } agent && masked[agent.End - 1] == 'が')
            {
                found = agent;
                at = agent.End;
            }
        }

        return found;
    }

    /// <summary>転売しないでください: the one whom 当社 addresses.</summary>
    private static Bearer? Addressed(string masked, TextSpan clause, PartyNames names) =>
        Addressing().IsMatch(masked[clause.Start..clause.End]) && names.Parties.Where(p => p.ShortName is not ("当社" or "弊社" or "当行" or "当組合")).ToList() is [var addressed]
            && names.Parties.Length == 2
            ? PartyNames.Joined([addressed], "及び")
            : null;

    /// <summary>乙又は丙の過失による損害は、当該当事者が負担する: those named just before.</summary>
    private static Bearer? OfThatParty(string masked, TextSpan clause, PartyNames names, Bearer? bearer)
    {
        if (bearer is not { Text: "当該当事者" or "その当事者" })
        {
            return bearer;
        }

        for (var at = clause.Start; at < clause.End; at++)
        {
            if (AgentPhrase.Parties(masked, at, clause.End, names) is { } named)
            {
                return PartyNames.Joined(named.Parties, named.Either ? "又は" : "及び");
            }
        }

        return bearer;
    }

    /// <summary>甲又は乙のいずれかが解約を申し出る場合、…: the condition's own subject, unless what it does calls on the other party.</summary>
    private static Bearer? OfCondition(string masked, TextSpan clause, PartyNames names)
    {
        var leading = LeadingPhrases.Of(masked, clause, null);
        if (leading.Condition is not { } condition || AgentPhrase.At(masked, condition.Start, condition.End, names) is not { Bearer.Parties.IsEmpty: false } agent)
        {
            return null;
        }

        return masked[agent.End - 1] == 'が' && !CallsOnOther().IsMatch(masked[agent.End..condition.End]) ? agent.Bearer : null;
    }

    // 転売しないでください
    [GeneratedRegex(@"(?:ください|下さい)\z")]
    private static partial Regex Addressing();

    // …を妨げない
    [GeneratedRegex(@"を妨げ(?:ない|ません|るもの)")]
    private static partial Regex Hindering();

    // 請求したときは · 指示した場合は · 承認する場合は
    [GeneratedRegex(@"(?:請求|要求|要請|求め|指示|承認|承諾|通知|指定|命じ|依頼|催告|許可|必要と認め)[^、]{0,8}(?:とき|場合)")]
    private static partial Regex CallsOnOther();
}
