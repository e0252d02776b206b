using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>略称: names given on the way, <c>…（以下「秘密情報」という。）</c>, <c>…をいい、以下この条において「成果物」という。</c>, <c>総称して「本件」という</c>.</summary>
internal static partial class NamingRule
{
    private const int LongestBracket = 400;
    private const int LongestClause = 200;

    /// <summary>The terms that are so named, in the order of the text.</summary>
    /// <param name="folded">The cleaned text, folded.</param>
    public static IEnumerable<DefinitionFound> Find(string folded)
    {
        foreach (Match match in Naming().Matches(folded))
        {
            var definition = DefinitionBefore(folded, match.Index);
            foreach (var term in match.Groups["term"].Captures.Where(c => !string.IsNullOrWhiteSpace(c.Value)))
            {
                // 以下「総会と称する」: the mark stands too far behind.
                var length = term.Length - CallingWords().Match(term.Value).Length;
                yield return new DefinitionFound(new TextSpan(term.Index, term.Index + length), definition, match.Groups["middle"].Value);
            }
        }
    }

    private static TextSpan DefinitionBefore(string folded, int at)
    {
        var open = OpenBracket(folded, at);
        if (open is { } bracket)
        {
            // （…をいう。以下「X」という。）: the meaning stands in the bracket, else before it.
            var inner = Trim(folded, bracket + 1, at);
            return Meaning().Match(inner.Slice(folded)) is { Success: true } meaning
                ? new TextSpan(inner.Start, inner.Start + meaning.Groups["words"].Length)
                : Clause(folded, bracket);
        }

        return Clause(folded, at);
    }

    /// <summary>The words before <paramref name="end"/> back to a comma or stop outside brackets.</summary>
    private static TextSpan Clause(string folded, int end)
    {
        while (end > 0 && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is '、' or ','))
        {
            end--;
        }

        var start = end;
        var depth = 0;
        while (start > 0 && end - start < LongestClause)
        {
            var unit = folded[start - 1];
            depth += unit is ')' or '」' or '』' ? 1 : unit is '(' or '「' or '『' ? -1 : 0;
            if (unit == '\n' || depth < 0 || (depth == 0 && unit is '。' or '、' or ','))
            {
                break;
            }

            start--;
        }

        return Trim(folded, start, end);
    }

    private static int? OpenBracket(string folded, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= Math.Max(0, at - LongestBracket) && folded[i] != '\n'; i--)
        {
            depth += folded[i] == ')' ? 1 : folded[i] == '(' ? -1 : 0;
            if (depth < 0)
            {
                return i;
            }
        }

        return null;
    }

    private static TextSpan Trim(string folded, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(folded[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(folded[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // 以下「甲」という · 以下、単に「乙」と称する · 以下この条において「X」又は「Y」という · 総称して「X」といいます · 以下「X」)
    [GeneratedRegex(@"(?:以下(?!の|に[^、「]|同)(?<middle>[^「」『』“”()。\n]{0,40})|(?:総称して|併せて|あわせて|まとめて)[、,]?\s*)[「『“](?<term>[^「」『』“”\n]{1,40})[」』”](?:\s*(?:又は|または|若しくは|もしくは|及び|ないし|[、,・])\s*[「『“](?<term>[^「」『』“”\n]{1,40})[」』”])*\s*(?:と(?:総称|いう|いい|言う|言い|称|呼|略|する|定義|表記|記載)|(?=\)))")]
    private static partial Regex Naming();

    [GeneratedRegex(@"(?<=.)と(?:いう|言う|称する|いいます|呼ぶ|する)\z")]
    private static partial Regex CallingWords();

    // …をいう。 · …をいい、 · …を指し、
    [GeneratedRegex(@"\A(?<words>[\s\S]+?)を(?:いう|いい|指す|指し|意味する|意味し)(?:ます)?[。、,]?\z")]
    private static partial Regex Meaning();
}
