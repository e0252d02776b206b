using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Cuts a sentence at the 、 that stand outside all brackets.</summary>
internal static class Segment
{
    private static readonly string[] Joints =
        ["又は", "または", "及び", "および", "かつ", "若しくは", "もしくは", "並びに", "ならびに", "その他", "その旨", "これを", "これに", "当該", "同"];

    // What a clause can end with before 、, for another to begin behind it: 開示後、 · 場合を除き、 · 甲は、
    private static readonly string[] NounsOfTime = ["場合", "際", "後", "前", "以降", "以後", "都度", "限り", "結果", "以上"];
    private static readonly string[] EndsOfClause =
        ["は", "も", "には", "では", "ときは", "とき", "し", "て", "ば", "により", "より", "よって", "に応じ", "除き", "除くほか", "ほか", "ず", "つつ", "ため", "に対し", "に関し", "に基づき", "に従い", "であり", "とともに", "ついて", "おいて", "ものの", "が"];

    private static readonly string[] Conditions = ["ときは", "とき", "場合は", "場合には", "場合", "場合を除き", "場合を除くほか", "限り"];

    // With which a clause says all that it has to say although its sentence goes on.
    private static readonly string[] Predicates = ["ものとし", "こととし", "ならず", "できず", "要せず", "負わず", "とし"];

    /// <summary>The segments of <paramref name="sentence"/>, which tile it; each ends with its 、.</summary>
    public static List<TextSpan> Cut(string sentence)
    {
        var segments = new List<TextSpan>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < sentence.Length; i++)
        {
            depth += Depth(sentence[i]);
            if (depth <= 0 && IsComma(sentence, i))
            {
                segments.Add(new TextSpan(start, i + 1));
                start = i + 1;
            }
        }

        if (start < sentence.Length)
        {
            segments.Add(new TextSpan(start, sentence.Length));
        }

        return segments;
    }

    /// <summary>
    /// Whether <paramref name="segment"/> misleads without <paramref name="before"/>: it goes on with an enumeration,
    /// leans on it (「又は…」, 「当該…」), or holds only under the condition that it states.
    /// </summary>
    public static bool HangsOn(string segment, string before)
    {
        var words = Words(before);
        return !EndsOfClause.Concat(NounsOfTime).Any(e => words.EndsWith(e, StringComparison.Ordinal))
            || Conditions.Any(c => words.EndsWith(c, StringComparison.Ordinal))
            || Joints.Any(j => segment.AsSpan().TrimStart().StartsWith(j, StringComparison.Ordinal));
    }

    /// <summary>Whether <paramref name="segment"/> ends in a full predicate: 「…するものとし、」.</summary>
    public static bool EndsInPredicate(string segment)
    {
        var words = Words(segment);
        return Predicates.Any(e => words.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>Whether all brackets that open in <paramref name="words"/> close in it, and the other way round.</summary>
    public static bool IsBalanced(string words)
    {
        var depth = 0;
        foreach (var unit in words)
        {
            depth += Depth(unit);
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static string Words(string segment) => WithoutBrackets(segment).TrimEnd('、', ',', ' ', '\u3000', '\n');

    private static bool IsComma(string sentence, int at) =>
        sentence[at] is '、' or ','
        && !(at > 0 && at + 1 < sentence.Length && IsAmountUnit(sentence[at - 1]) && IsAmountUnit(sentence[at + 1]));

    // ○、○○○、○○○円 and 1,200 are numbers; elsewhere ， divides as 、 does.
    private static bool IsAmountUnit(char unit) => char.IsAsciiDigit(unit) || unit is '○' or '〇';

    private static int Depth(char unit) => unit switch
    {
        '(' or '（' or '「' or '｢' or '『' or '【' or '[' => 1,
        ')' or '）' or '」' or '｣' or '』' or '】' or ']' => -1,
        _ => 0,
    };

    private static string WithoutBrackets(string words)
    {
        var kept = new System.Text.StringBuilder(words.Length);
        var depth = 0;
        foreach (var unit in words)
        {
            var change = Depth(unit);
            depth += Math.Max(change, 0);
            if (depth == 0)
            {
                kept.Append(unit);
            }

            depth += Math.Min(change, 0);
        }

        return kept.ToString();
    }
}
