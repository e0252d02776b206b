using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Cuts a sentence into clauses that bind on their own: <c>甲は…求めることができるものとし、乙はこれに応じなければならない</c>.</summary>
internal static partial class Clauses
{
    /// <summary>The clauses of <paramref name="sentence"/>, without the commas between them.</summary>
    public static IEnumerable<TextSpan> Of(string masked, TextSpan sentence, PartyNames names)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (masked[i] != '、' || i == start || !Ends(masked, new TextSpan(start, i), sentence.End, names))
            {
                continue;
            }

            yield return new TextSpan(start, i);
            start = i + 1;
            while (start < sentence.End && char.IsWhiteSpace(masked[start]))
            {
                start++;
            }
        }

        if (start < sentence.End)
        {
            yield return new TextSpan(start, sentence.End);
        }
    }

    private static bool Ends(string masked, TextSpan clause, int sentenceEnd, PartyNames names)
    {
        var text = masked[clause.Start..clause.End];
        if (Modal().IsMatch(text))
        {
            // 求めることができ、又は…できる belongs together only in form: each half binds.
            return true;
        }

        var next = clause.End + 1;
        if (text.EndsWith("とし", StringComparison.Ordinal)
            && AgentPhrase.At(masked, Skip(masked, next, sentenceEnd), sentenceEnd, names) is { } following && masked[following.End - 1] == 'は')
        {
            // 賃料は月額9万円とし、借主は…支払う
            return true;
        }

        return Continues().IsMatch(text)
            && ((AgentPhrase.At(masked, Skip(masked, next, sentenceEnd), sentenceEnd, names) is { } agent && masked[agent.End - 1] == 'は'
                    && (SubjectFinder.Topic(masked, clause, names) ?? SubjectFinder.Nominative(masked, clause, names)) is { } own && own.Bearer.Text != agent.Bearer.Text && !Condition().IsMatch(masked[agent.End..sentenceEnd]))
                || (Care().IsMatch(text) && Prohibition().IsMatch(masked[next..sentenceEnd])));
    }

    private static int Skip(string masked, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(masked[at]) || masked[at] == MaskedText.Mark))
        {
            at++;
        }

        return at;
    }

    // …負担するものとし · …使用してはならず · …求めることができ · …乙の負担とし · …責任を負い · …努め
    [GeneratedRegex(@"(?:(?:もの|こと)とし|(?:なければ|ねば)ならず|[てで]はならず|(?:こと|も|は|が)でき(?:ず)?|(?:義務|責任|責|責め|負担)を負い|(?:責|責任|責め|義務)[^、]{0,8}負わず|に努め|よう努め|の負担とし|ことがあり)\z")]
    private static partial Regex Modal();

    // …乙に委託し · …甲に支払い
    [GeneratedRegex(@"(?:[しいきりちびみぎえけせてめれべ]|ます|を)\z")]
    private static partial Regex Continues();

    // 秘密として保持し · 住居としてのみ使用し · 善良な管理者の注意をもって管理し: a duty before the ban that follows
    [GeneratedRegex(@"(?:秘密|機密|厳重|厳格|適切|適正|善良|のみ)[^、]*(?:保持|管理|使用|利用|保管|取り?扱)(?:し|い)\z")]
    private static partial Regex Care();

    // …開示してはならない · …使用しないものとする
    [GeneratedRegex(@"(?:(?<!なければ)なら(?:ない|ず)|ないものと(?:する|します)|なりません|ません|ない)\z")]
    private static partial Regex Prohibition();

    // 乙は…するときは: then what went before is its condition, too
    [GeneratedRegex(@"\A[^、]{0,3}(?:とき|場合)、")]
    private static partial Regex Condition();
}
