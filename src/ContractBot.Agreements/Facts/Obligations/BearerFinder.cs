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
        if (Banning().IsMatch(masked[clause.Start..clause.End]))
        {
            return OfBan(masked, clause, names, subject?.Bearer ?? within ?? context.Previous);
        }

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
        if (Addressing().IsMatch(text) || OfRequest().IsMatch(text) || Between().IsMatch(text))
        {
            return null;
        }

        if (within is null && ending.Kind is ObligationKind.MustNot or ObligationKind.May
            && context.Previous is { Parties.Length: < 2 } previous && OfCondition(masked, clause, names) is { } other && other.Text != previous.Text)
        {
            // 当社は…する。利用者が退会した場合、復元することはできません: who cannot is not said.
            return null;
        }

        return within ?? context.Previous ?? OfCondition(masked, clause, names) ?? context.OfReferredArticle(text)
            ?? (ending.Kind == ObligationKind.Exempt ? null : context.OfEarlierParagraph(clause));
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

    /// <summary>当社は、利用者に対し、次の行為を禁止します: the one to whom it is forbidden, never the one who forbids.</summary>
    private static Bearer? OfBan(string masked, TextSpan clause, PartyNames names, Bearer? forbidding)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (AgentPhrase.Parties(masked, at, clause.End, names) is { } named)
            {
                if (Forbidden().IsMatch(masked.AsSpan(named.End, Math.Min(4, clause.End - named.End))))
                {
                    return PartyNames.Joined(named.Parties, named.Either ? "又は" : "及び");
                }

                at = named.End - 1;
            }
        }

        return forbidding is null ? null : names.Other(forbidding);
    }

    /// <summary>転売しないでください: the one whom 当社 addresses.</summary>
    private static Bearer? Addressed(string masked, TextSpan clause, PartyNames names) =>
        Addressing().IsMatch(masked[clause.Start..clause.End]) && names.Parties.Length == 2 && names.Parties.Where(p => !Speaking().IsMatch(p.ShortName)).ToList() is [var addressed]
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

        return masked[agent.End - 1] == 'が' && !SecondAgent(masked, new TextSpan(agent.End, condition.End), names) && !CallsOnOther().IsMatch(masked[agent.End..condition.End]) ? agent.Bearer : null;
    }

    private static bool SecondAgent(string masked, TextSpan rest, PartyNames names) =>
        SubjectFinder.Heads(masked, rest).Any(head => AgentPhrase.At(masked, head, rest.End, names) is { } agent && masked[agent.End - 1] == 'が');

    // 利用者に対し · 乙が · 乙による
    [GeneratedRegex(@"\A(?:に対し|が|による|に)")]
    private static partial Regex Forbidden();

    // 次に掲げる行為を禁止します
    [GeneratedRegex(@"(?:を|は)(?:固く|一切|厳に)?(?:禁止|厳禁|禁じ)(?:し|する|します|とする|とします|る|ます)?(?:(?:もの|こと)と(?:する|し|します))?\z")]
    private static partial Regex Banning();

    // 当社 · 運営者
    [GeneratedRegex(@"\A(?:[当弊][社行方会組].*|運営.*|製作者|提供者)\z")]
    private static partial Regex Speaking();

    // 当該紛争は利用者と決済事業者との間で解決する: neither is he who was spoken of before
    [GeneratedRegex(@"との間で(?:、)?[^、]{0,20}(?:解決|処理|協議|合意)")]
    private static partial Regex Between();

    // 従業員からの休暇の申出は拒むことができる: he who asked is not he who may refuse
    [GeneratedRegex(@"から(?:の|され)[^、]{0,30}(?:申出|申し出|請求|申請|申込み?|要求|依頼)[はを]")]
    private static partial Regex OfRequest();

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
