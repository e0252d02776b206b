using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Reads the clauses of a sentence: what each has somebody do.</summary>
internal sealed partial class ClauseReader(Agreement agreement, string masked, PartyNames names)
{
    /// <summary>The obligations of <paramref name="sentence"/>, in order.</summary>
    public IEnumerable<Obligation> Read(IProvision provision, TextSpan sentence, BearerContext context)
    {
        var clauses = Clauses.Of(masked, sentence, names).Select(Bare).ToList();
        Bearer? within = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var ending = EndingOf(clauses, i, context);
            var subject = SubjectFinder.Topic(masked, clause, names) is { } topic ? Resolved(topic, within ?? context.Previous) : null;
            within = subject?.Bearer ?? within;
            if (ending is null)
            {
                continue;
            }

            var bearer = BearerFinder.Of(masked, clause, names, ending, subject, within, context);
            if ((bearer is null && ending.Strength != EndingStrength.Modal) || IsBareThing(sentence, clause, subject, context))
            {
                continue;
            }

            var phrases = LeadingPhrases.Of(masked, clause, subject);
            if (subject is null && BearerFinder.Unhindered(masked, clause, names) is { } unhindered)
            {
                phrases = phrases with { Action = new TextSpan(unhindered.End, clause.End) };
            }

            within = bearer ?? within;
            var core = phrases.Condition is { } condition && condition.End > phrases.Action.Start ? new TextSpan(condition.End, phrases.Action.End) : phrases.Action;
            yield return new Obligation
            {
                Provision = provision,
                Sentence = sentence,
                Kind = ending.Kind,
                IsEffort = ending.IsEffort,
                Bearer = bearer,
                Action = phrases.Action,
                Condition = phrases.Condition,
                Exceptions = phrases.Exception is { } exception ? [exception] : [],
                Deadline = DeadlinePhrase.In(masked, core),
                Documents = ending.Kind == ObligationKind.Must ? DocumentPhrase.In(agreement, masked, core) : [],
            };
        }
    }

    /// <summary>
    /// …すること without a subject may name a thing in a list whose layout was lost; it binds where it goes on from a sentence (また、…すること)
    /// or where a list of duties holds it.
    /// </summary>
    private bool IsBareThing(TextSpan sentence, TextSpan clause, AgentPhrase? subject, BearerContext context) =>
        subject is null && !context.ItemsAreDuties && Thing().IsMatch(masked[clause.Start..clause.End]) && !GoesOn().IsMatch(masked[sentence.Start..sentence.End]);

    private ModalEnding? EndingOf(List<TextSpan> clauses, int i, BearerContext context)
    {
        var text = masked[clauses[i].Start..clauses[i].End];
        var ending = ModalEnding.Of(text);
        if (i + 1 < clauses.Count && ending is null or { Strength: EndingStrength.Plain })
        {
            // 甲はリストを、乙はリスト及び封印物を保管する · 甲は…を乙に委託し、乙は…
            return StativeEnding.IsAt(text) ? null
                : Gapped().IsMatch(text) ? EndingOf(clauses, i + 1, context)
                : Continued().IsMatch(text) ? new ModalEnding(ObligationKind.Must, EndingStrength.Plain)
                : null;
        }

        // 次の事項を守らなければならない: (1) …すること. Elsewhere an item that ends so names a thing.
        return context is { IsItem: true, ItemsAreDuties: false } && ending is { Strength: EndingStrength.Ruled } && Thing().IsMatch(text) ? null
            : About().IsMatch(text) ? null
            : ending;
    }

    /// <summary>相手方は: the other one than the one spoken of before.</summary>
    private AgentPhrase Resolved(AgentPhrase agent, Bearer? before) =>
        agent.Bearer.Text is "相手方" or "他方当事者" or "他方の当事者" && before is not null && names.Other(before) is { } other
            ? agent with { Bearer = other }
            : agent;

    private TextSpan Bare(TextSpan clause)
    {
        var end = clause.End;
        while (end > clause.Start && (masked[end - 1] == MaskedText.Mark || char.IsWhiteSpace(masked[end - 1])))
        {
            end--;
        }

        return new TextSpan(clause.Start, end);
    }

    // 封印物のリストを
    [GeneratedRegex(@"[をに]\z")]
    private static partial Regex Gapped();

    // 委託し · 支払い · 引き渡し; a noun or a connective in its place binds nobody
    [GeneratedRegex(@"(?<![0-9で])[しいきりちびみぎえけせてめれべ]\z(?<!として|について|に関して|に対して|により|に基づき|によって|をもって|にあたって|に当たり|にあたり|に際し|に従い|に応じ|あらかじめ|に関し|に対し|につき|のうえ|ついて)")]
    private static partial Regex Continued();

    // また、…確認すること
    [GeneratedRegex(@"\A(?:また|なお|さらに|更に|ただし|この場合|その際|併せて|あわせて)")]
    private static partial Regex GoesOn();

    // …させること
    [GeneratedRegex(@"こと\z")]
    private static partial Regex Thing();

    // …に関すること
    [GeneratedRegex(@"(?:に関する|に係る|についての)こと\z")]
    private static partial Regex About();
}
