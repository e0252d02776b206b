using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Agreements.References;
using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Quotes;

/// <summary>Finds what has to be quoted beside a rule, because the rule cannot be read alone or because its consequence stands elsewhere.</summary>
internal static partial class ReferredQuotes
{
    // Longer provisions are one click away; a sentence that leans on more than two is a list, not a rule.
    private const int LongestQuote = 320;
    private const int MostQuotes = 2;
    private const int Lookahead = 16;

    /// <summary>What the quoted words depend on: 前項 for 「前項の規定により」, 前条 for 「前条の場合」; empty where they can be read alone.</summary>
    public static List<VerifiedQuote> NeededBy(Agreement agreement, IReadOnlyList<VerifiedQuote> quotes)
    {
        var needed = new List<VerifiedQuote>();
        foreach (var reference in quotes.SelectMany(q => agreement.References.In(q.Span)))
        {
            if (reference is { Kind: ReferenceKind.Provision, Status: ReferenceStatus.Resolved, Targets: [var target] }
                && Dependence().IsMatch(After(agreement, reference))
                && WordsOf(target.Provision) is var (provision, span)
                && span.Length is > 0 and <= LongestQuote
                && !quotes.Concat(needed).Any(q => q.Span.Overlaps(span)))
            {
                needed.Add(QuoteVerifier.Quote(agreement, provision, span));
            }
        }

        return needed.Count <= MostQuotes ? needed : [];
    }

    /// <summary>What happens to who breaks the rule, where another article says so: 「第7条の規定に違反したとき」; null where none does.</summary>
    public static VerifiedQuote? ConsequenceOf(LibraryPassage rule)
    {
        if (rule.Article is not { } article)
        {
            return null;
        }

        var agreement = rule.Agreement;
        var breach = agreement.References.FirstOrDefault(r =>
            !article.Span.Contains(r.Span)
            && r.Targets.Any(t => t.Provision.Span.Contains(rule.Provision.Span))
            && Breach().IsMatch(After(agreement, r)));
        return breach is not null && WordsOf(breach.From) is var (provision, span) && span.Length is > 0 and <= LongestQuote
            ? QuoteVerifier.Quote(agreement, provision, span)
            : null;
    }

    private static string After(Agreement agreement, Reference reference) =>
        Folding.Compact(agreement.Text.AsSpan(reference.Span.End, Math.Min(Lookahead, agreement.Text.Length - reference.Span.End)));

    private static (IProvision Provision, TextSpan Span)? WordsOf(IProvision provision) => provision switch
    {
        Article { Paragraphs: [var only] } => (only, PassageCutter.WordsOf(only)),
        Paragraph paragraph => (paragraph, PassageCutter.WordsOf(paragraph)),
        Item item => (item, item.Chapeau),
        _ => null,
    };

    // 前項の規定により · 前条に基づき · 第2項の場合 · 前項の承認をするとき · 第7条第1項の規定にかかわらず, which excepts from the rule
    [GeneratedRegex("^(?:の規定|の定め)?(?:により|によって|による|に基づ|に規定する|に定める|にかかわらず|の場合|の(?:承認|承諾|通知|報告|検査|調査|提出|届出|請求|措置|申請|申出|協議|書面|期間|移行|移転))")]
    private static partial Regex Dependence();

    // 第7条の規定に違反したとき · 第7条に違反した場合 · 前条の義務に反したとき
    [GeneratedRegex("^(?:の規定|の義務|に定める義務)?に(?:違反|違背|反し)")]
    private static partial Regex Breach();
}
