using System.Text.RegularExpressions;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>
/// 宛先の違う引用: a reference whose sentence names something that another article treats, as where articles were renumbered:
/// 「第17条に規定する実績報告書」, while 実績報告書 stands in 第16条 alone. Told as a suspicion.
/// </summary>
internal static partial class MisdirectedReferences
{
    // Renumbering moves references by a few articles.
    private const int Reach = 5;

    private const int Window = 40;
    private const int ShortestSubject = 3;

    /// <summary>The defects, for references that name one article by its number.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var subjects = new Subjects(text);
        foreach (var reference in text.Agreement.References.Where(r => r is { Kind: ReferenceKind.Provision, Status: ReferenceStatus.Resolved }))
        {
            if (!ByNumber().IsMatch(reference.Span.Slice(text.Folded)) || subjects.ArticlesOf(reference) is not [var target] || target.Span.Contains(reference.Span))
            {
                continue;
            }

            var after = text.Folded[reference.Span.End..Math.Min(text.Folded.Length, reference.Span.End + Window)];
            if (Other(text, subjects, target, after) is { } other)
            {
                yield return text.At(
                    Finding.MisdirectedReference,
                    text.SentenceAround(reference.Span),
                    Subjects.Printed(text, reference),
                    CheckedText.NameOf(target),
                    other.Subject,
                    CheckedText.NameOf(other.Article));
            }
        }
    }

    private static (Article Article, string Subject)? Other(CheckedText text, Subjects subjects, Article target, string after)
    {
        var near = subjects.Articles
            .Where(a => a != target && a.Address.Part == target.Address.Part && Math.Abs(a.Number - target.Number) <= Reach && a.Caption is not null)
            .ToList();
        if (InBrackets().Match(after) is { Success: true } named && target.Caption is { } caption)
        {
            var words = named.Groups["words"].Value;
            var same = near.Where(a => Plain(a.Caption!) == words).ToList();
            return !SharePair(Plain(caption), words) && same is [var only] ? (only, words) : null;
        }

        if (Deed().Match(after) is { Success: true } deed)
        {
            var verb = deed.Groups["verb"].Value;
            var about = near.Where(a => Plain(a.Caption!).Contains(verb, StringComparison.Ordinal)).ToList();
            return !Does(text, target, verb) && about is [var only] && Does(text, only, verb) ? (only, verb) : null;
        }

        if (Thing().Match(after) is { Success: true } thing && thing.Groups["noun"].Value is var noun)
        {
            // 料金, and what follows の alone, say the subject only where a caption is just that.
            var whole = noun.Length < ShortestSubject || thing.Groups["of"].Success;
            var stem = noun.EndsWith('書') && noun.Length > ShortestSubject ? noun[..^1] : noun;
            var about = near.Where(a => whole ? Plain(a.Caption!) == noun : Plain(a.Caption!).Contains(stem, StringComparison.Ordinal)).ToList();
            return !(whole && target.Caption is { } own && SharePair(Plain(own), noun)) && !target.Span.Slice(text.Folded).Contains(stem, StringComparison.Ordinal) && about is [var only] ? (only, noun) : null;
        }

        return null;
    }

    /// <summary>Whether the article itself provides for the deed, rather than speaking of what was done under another.</summary>
    private static bool Does(CheckedText text, Article article, string verb) =>
        (article.Caption is { } caption && Plain(caption).Contains(verb, StringComparison.Ordinal))
        || Regex.IsMatch(article.Span.Slice(text.Folded), Regex.Escape(verb) + "(?!された|されて)");

    private static bool SharePair(string one, string two) =>
        Enumerable.Range(0, Math.Max(0, two.Length - 1)).Any(i => one.Contains(two.Substring(i, 2), StringComparison.Ordinal));

    private static string Plain(string words) => Widths.ToHalfWidth(words).Replace(" ", "", StringComparison.Ordinal);

    // 第17条 · 第17条第2項; not 前条
    [GeneratedRegex($@"\A第\s?[{KanjiNumber.CharacterClass}]+\s?条")]
    private static partial Regex ByNumber();

    // （秘密保持）
    [GeneratedRegex(@"\A\s?\((?<words>(?!以下|第|ただし|本条|同条|前)[^()。、「」]{2,20})\)")]
    private static partial Regex InBrackets();

    // の規定に従い指定された · の規定により解除した
    [GeneratedRegex(@"\A(?:の規定)?に(?:従い|従って|より|よって|基づき|基づいて)、?(?<verb>[一-龠]{2})(?:された|した|する)")]
    private static partial Regex Deed();

    // に規定する実績報告書 · に定める検査 · で定める証憑書類 · の損害賠償
    [GeneratedRegex(@"\A(?:に規定する|に定める|で定める|で規定する|に規定された|の規定による|(?<of>の))(?<noun>[一-龠々ァ-ヶー]{2,20})")]
    private static partial Regex Thing();
}
