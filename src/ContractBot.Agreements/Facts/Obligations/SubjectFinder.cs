using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Finds the one who acts in a clause.</summary>
internal static partial class SubjectFinder
{
    /// <summary>The last agent of <paramref name="clause"/> that は or も marks at the head of a stretch: what stands before may be the subject of a condition.</summary>
    public static AgentPhrase? Topic(string masked, TextSpan clause, PartyNames names)
    {
        AgentPhrase? found = null;
        foreach (var head in Heads(masked, clause))
        {
            // 甲、乙及び丙は is one agent, not 乙及び丙.
            if (head >= (found?.End ?? 0) && AgentPhrase.At(masked, head, clause.End, names) is { } agent && masked[agent.ParticleStart] != 'が' && masked[agent.End - 1] != 'が')
            {
                found = agent;
            }
            else if (head >= (found?.End ?? 0) && Attributed(masked, head, clause.End, names, 'は') is { } attributed)
            {
                found = attributed;
            }
        }

        return found;
    }

    /// <summary>相手方の承諾を得た甲又は乙は</summary>
    private static AgentPhrase? Attributed(string masked, int head, int end, PartyNames names, char particle)
    {
        for (var at = head + 1; at < end && masked[at] is not ('、' or 'は'); at++)
        {
            if (masked[at - 1] is 'た' or 'る' && AgentPhrase.At(masked, at, end, names) is { Bearer.Parties.IsEmpty: false } agent && masked[agent.End - 1] == particle)
            {
                return agent;
            }
        }

        return null;
    }

    /// <summary>
    /// The agent that が marks, where no topic is: <c>費用は、甲が負担する</c> · <c>甲及び乙が協議の上定める</c>; never that of a condition
    /// (<c>甲が認める場合は</c>) or of a noun's attribute (<c>甲が指定する期日</c>).
    /// </summary>
    public static AgentPhrase? Nominative(string masked, TextSpan clause, PartyNames names)
    {
        AgentPhrase? found = null;
        foreach (var head in Heads(masked, clause).Concat(BehindTopics(masked, clause)).Order())
        {
            if (head >= (found?.End ?? 0) && AgentPhrase.At(masked, head, clause.End, names) is { } agent && masked[agent.End - 1] == 'が'
                && !Attribute().IsMatch(masked[agent.End..clause.End]))
            {
                // 納入前は乙が、納入後は甲が、これを負担する
                found = found is { } first && masked[first.End] == '、' && !first.Bearer.Parties.IsEmpty && !agent.Bearer.Parties.IsEmpty && !agent.Bearer.Parties.Intersect(first.Bearer.Parties).Any()
                    ? agent with { Bearer = PartyNames.Joined([.. names.Parties.Where(p => first.Bearer.Parties.Contains(p) || agent.Bearer.Parties.Contains(p))], "及び") }
                    : agent;
            }
            else if (head >= (found?.End ?? 0) && Attributed(masked, head, clause.End, names, 'が') is { } attributed && !Attribute().IsMatch(masked[attributed.End..clause.End]))
            {
                found = attributed;
            }
        }

        return found;
    }

    /// <summary>The one on whom the clause's last words put cost or loss: <c>費用は乙の負担とする</c>.</summary>
    public static Bearer? OfBurden(string masked, TextSpan clause, PartyNames names)
    {
        var match = Burden().Match(masked, clause.Start, clause.Length);
        if (!match.Success)
        {
            return null;
        }

        for (var at = clause.Start; at < match.Index; at++)
        {
            if (AgentPhrase.Parties(masked, at, clause.End, names) is { } parties && parties.End == match.Index)
            {
                return PartyNames.Joined(parties.Parties, parties.Either ? "又は" : "及び");
            }
        }

        return null;
    }

    /// <summary>All parties, where the clause has them agree: <c>甲乙協議の上</c> · <c>協議の上</c> · <c>甲乙両者立会いの上</c>.</summary>
    public static Bearer? OfAgreement(string masked, TextSpan clause, PartyNames names) =>
        Agreeing().IsMatch(masked[clause.Start..clause.End]) ? names.All : null;

    /// <summary>The one whose notices or the like the clause has take a form: <c>請求、通知、承諾及び解除は、書面により行わなければならない</c> binds all.</summary>
    public static Bearer? OfMutualNotices(string masked, TextSpan clause, PartyNames names) =>
        !MutualNotices().IsMatch(masked[clause.Start..clause.End]) ? null
        : OneWay().Match(masked, clause.Start, clause.Length) is { Success: true } way ? Enumerable.Range(clause.Start, way.Index - clause.Start)
            .Select(at => AgentPhrase.Parties(masked, at, clause.End, names)).FirstOrDefault(p => p is { } giver && giver.End == way.Index) is { } from ? PartyNames.Joined(from.Parties, "及び") : null
        : names.All;

    /// <summary>Where stretches of a clause start: at its start and behind each comma.</summary>
    public static IEnumerable<int> Heads(string masked, TextSpan clause)
    {
        yield return Leading(masked, clause.Start, clause.End);
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (masked[i] == '、' || EndsPhrase(masked, clause.Start, i))
            {
                yield return Leading(masked, i + 1, clause.End);
            }
        }
    }

    /// <summary>第三者による利用について当方は: no comma parts what comes before the subject.</summary>
    private static bool EndsPhrase(string masked, int start, int at) =>
        masked[at] is 'て' or 'も' or 'は' or 'き' or '合' && PhraseEnd().IsMatch(masked.AsSpan(Math.Max(start, at - 5), at + 1 - Math.Max(start, at - 5)));

    private static IEnumerable<int> BehindTopics(string masked, TextSpan clause)
    {
        for (var i = clause.Start; i < clause.End - 1; i++)
        {
            if (masked[i] == 'は')
            {
                yield return i + 1;
            }
        }
    }

    private static int Leading(string masked, int at, int end)
    {
        var match = Connector().Match(masked, at, end - at);
        return match.Success ? at + match.Length : at;
    }

    // …について · …した場合にも · …ときは · …を除き
    [GeneratedRegex(@"(?:について|に関して|に対して|[るたの]場合(?:に(?:は|も|おいて(?:は|も)?)|は)?|[るた]とき(?:に)?は|を除き|によって)\z")]
    private static partial Regex PhraseEnd();

    // また甲は · この場合甲は · 又は · さらに
    [GeneratedRegex(@"\G(?:\s|◇|[0-9]{1,2}[.)]\s*|その都度|別途、?|別に(?=[一-龥])|(?:また|なお|ただし|但し|ただ|かつ|さらに|更に|併せて|あわせて|加えて|その際|この場合(?:において(?:は)?)?|この場合は)(?=[^、]))*")]
    private static partial Regex Connector();

    // …する場合は · …したとき · …指定する期日: a verb with a noun behind it
    [GeneratedRegex(@"\A、?[^、]{0,60}?(?:[るうくすつむぶぐぬたいな](?=[一-龥々ァ-ヶA-Z◇])(?!上(?:で)?(?:、|解|決|定))|(?:とき|場合|際|限り|ため|よう|ことができない場合|こと(?:を|に|が(?!でき)))(?!、?(?:でき)))|(?:とき|場合)◇*(?:は|に|、)")]
    private static partial Regex Attribute();

    // 費用は乙の負担とする · 原則として乙の負担とする
    [GeneratedRegex(@"の負担と(?:する|し|なる|なり|します)(?:もの(?:とする|とし|とします))?\z")]
    private static partial Regex Burden();

    // 甲乙協議の上 · 甲と乙の間の協議によって定める · 協議して · 甲乙誠意をもって協議し · 甲乙両者立会いの上
    [GeneratedRegex(@"(?:\A|、|[は乙丙者方で]|[乙丙丁者]が|別途)(?:その都度|誠意をもって|誠実に|信義誠実の原則に(?:従い|則り)、?|別途|十分に?|相互に|互いに|速やかに)*(?:協議(?:の(?:上|うえ)|し|により|によって|を行い)|立会いの(?:上|うえ)|合意の(?:上|うえ)|合意により)|(?:甲と乙|甲及び乙|甲乙|両者|双方|両当事者|当事者)(?:間|の間)?の(?:協議|合意)(?:により|によって|の上|のうえ|をもって)(?=[^、]{0,12}(?:定め|決定|決め|行))")]
    private static partial Regex Agreeing();

    // 利用者から当社に対する連絡又は通知は
    [GeneratedRegex(@"から[^、。]{1,12}(?:に対する|への|に対して行う)")]
    private static partial Regex OneWay();

    // 催告、請求、通知、報告、申出、承諾及び解除は
    [GeneratedRegex(@"\A(?:[^、。]{0,30}(?:定める|基づく|関する|よる|対する))?(?:(?:通知|請求|催告|承諾|協議|連絡|解除|報告|申出|届出|同意|承認|指示|意思表示)(?:、|及び|又は|・|その他の)?){2,}(?:等)?は、")]
    private static partial Regex MutualNotices();
}
