using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>What a clause says before its action: who, on what condition, save for what.</summary>
/// <param name="Action">What is left: the action with its ending.</param>
/// <param name="Condition">The conditions, from the first to the last.</param>
/// <param name="Exception">The exception: <c>甲の指示がある場合を除き</c>.</param>
internal sealed partial record LeadingPhrases(TextSpan Action, TextSpan? Condition, TextSpan? Exception)
{
    /// <summary>Takes off <paramref name="clause"/> what leads its action; <paramref name="subject"/> is taken off only where nothing of the action stands before it.</summary>
    public static LeadingPhrases Of(string masked, TextSpan clause, AgentPhrase? subject)
    {
        var at = clause.Start;
        TextSpan? condition = null;
        TextSpan? exception = null;
        while (true)
        {
            at = Skip(masked, at, clause.End);
            var end = subject is not null && subject.Start > at ? subject.Start : clause.End;
            if (subject is not null && at == subject.Start)
            {
                at = subject.End;
            }
            else if (Regardless().Match(masked, at, clause.End - at) is { Success: true } regardless)
            {
                at += regardless.Length;
            }
            else if (ExceptionPhrase.At(masked, at, end) is { } excepting)
            {
                exception ??= excepting;
                at = excepting.End;
            }
            else if (ConditionPhrase.At(masked, at, end) is { } conditional
                && (condition is null || !Doing().IsMatch(conditional.Slice(masked))))
            {
                condition = condition is { } earlier ? new TextSpan(earlier.Start, conditional.End) : conditional;
                at = conditional.End;
            }
            else
            {
                break;
            }
        }

        var action = new TextSpan(at, clause.End);
        return new LeadingPhrases(
            action,
            condition ?? Within(ConditionPhrase.At, masked, action),
            exception ?? Within(ExceptionPhrase.At, masked, action));
    }

    /// <summary>A phrase in the midst of the action: it starts behind the last words of what the action is about.</summary>
    private static TextSpan? Within(Func<string, int, int, TextSpan?> phrase, string masked, TextSpan action)
    {
        for (var at = action.Start; at < action.End; at++)
        {
            var isHead = at == action.Start || masked[at - 1] == '、'
                || (masked[at - 1] == 'は' && masked[at] != '、' && at > 1 && masked[at - 2] is not ('又' or 'た'));
            if (isHead && phrase(masked, at, action.End) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int Skip(string masked, int at, int end)
    {
        var match = Connector().Match(masked, at, end - at);
        return at + (match.Success ? match.Length : 0);
    }

    // 、 · また、 · なお、 · ただし、 · その際、 · この契約に関して、 · 前各条のほか、
    [GeneratedRegex(@"\G(?:[\s、◇]|(?<![0-9.])[0-9]{1,2}[.)]\s+|(?:また|なお|ただし|但し|ただ|かつ|さらに|更に|併せて|あわせて|加えて|その際|この際)(?=、|[甲乙丙]|◇|当社)|(?:この|本)(?:契約|協定|規約)に関し(?:て)?、|前[各0-9]*[条項](?:に定めるもの)?のほか、)*")]
    private static partial Regex Connector();

    // 前項の規定にかかわらず、
    [GeneratedRegex(@"\G[^、。]{0,30}(?:[項条号]|規定|定め|本文)[^、。]{0,8}(?:かかわらず|関わらず|拘わらず|かかるわらず)、")]
    private static partial Regex Regardless();

    // 相当の期間を定めて催告をし、その期間内に履行がないときは: the first half is what is done, not a further condition
    [GeneratedRegex("[しいきりちびみに]、")]
    private static partial Regex Doing();
}
