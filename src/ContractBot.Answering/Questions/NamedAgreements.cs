using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Names;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Which agreements a question names, and with which words.</summary>
/// <param name="Agreements">The agreements; empty where none is named.</param>
/// <param name="Parties">Short names of the parties that the question asks about: ミドリ精機 of 「ミドリ精機は開示できる？」, and not of 「ミドリ精機の協定」.</param>
/// <param name="Spans">The words that name them: not topic words.</param>
/// <param name="LooseSpans">Those of <paramref name="Spans"/> that could be the topic as well.</param>
internal sealed partial record NamedAgreements(
    ImmutableArray<Agreement> Agreements, ImmutableArray<string> Parties, ImmutableArray<TextSpan> Spans, ImmutableArray<TextSpan> LooseSpans)
{
    /// <summary>Whether one title calls several agreements that all bear it: which of them is meant, only who asks knows.</summary>
    public bool IsSharedTitle => Agreements.Length > 1 && Spans.Length == 1 && Agreements.Select(a => Folding.Compact(a.Title)).Distinct().Count() == 1;

    /// <summary>The word behind a name that tells which of its agreements is meant, and may be the topic as well: 秘密保持 of 「花山電機の秘密保持は何年？」.</summary>
    public TextSpan? Matter { get; init; }

    // How far after a word of the text's opening 協定 or 契約 may stand for the word to call the agreement.
    private const int CallDistance = 10;

    private static readonly string[] SubjectEnds = ["は", "が", "も", "側", "さんは", "さんが", "から", "って"];

    private static readonly string[] DocumentWords = ["契約", "協定", "覚書", "規約", "約款", "案件", "やつ", "の件", "agreement", "contract"];

    /// <summary>Reads the names in <paramref name="folded"/>.</summary>
    /// <param name="library">The agreements that can be named.</param>
    /// <param name="folded">The question.</param>
    /// <param name="isFollowUp">Whether the conversation is about an agreement already: then a title's word alone does not call another.</param>
    /// <param name="analyzer">The analyser with which the library was built; null where what agreements are about calls none.</param>
    public static NamedAgreements Read(AgreementLibrary library, IAnalyzer? analyzer, string folded, bool isFollowUp)
    {
        var mentions = library.Names.FindIn(folded).Where(m => !library.Names.CallsAll(m)).ToList();

        // 「花山市じゃなくて青葉県」 means the second.
        var taken = TakenBack().Matches(folded).LastOrDefault() is { } correction && mentions.Exists(m => m.Span.Start >= correction.Index + correction.Length)
            ? correction.Index + correction.Length
            : 0;
        mentions.RemoveAll(m => m.Span.Start < taken);
        var names = mentions.Where(m => m.Strength == AliasStrength.Name).ToList();
        var titles = mentions.Where(m => m.Strength == AliasStrength.Title && (!isFollowUp || CallsDocument(folded, m.Span))).ToList();
        var subjects = mentions.Where(m => m.Strength == AliasStrength.Subject && CallsDocument(folded, m.Span)).ToList();
        var ids = Narrow(names.Count > 0 ? names : titles.Count > 0 ? titles : subjects);
        var used = names.Count > 0 ? names : titles.Count > 0 ? titles : subjects;
        if (names.Count > 0 && ids.Count > 1)
        {
            // Two agreements of one city: a word of the title, or the kind of document, tells which.
            foreach (var title in titles)
            {
                // AI of 「花山市と青葉県でAIの定めがあるのは？」 does not undo the second name.
                var narrowed = ids.Intersect(title.Aliases.Select(a => a.Agreement)).ToHashSet();
                if (narrowed.Count > 0 && names.TrueForAll(n => n.Aliases.Any(a => narrowed.Contains(a.Agreement))))
                {
                    ids = narrowed;
                    used = [.. used, title];
                }
            }
        }

        var spans = used.ConvertAll(m => m.Span);
        TextSpan? matter = null;
        var loose = used.Where(m => m.Strength != AliasStrength.Name).Select(m => m.Span).ToList();
        if (DocumentKind.Find(library, folded, spans) is var (kindSpan, ofKind))
        {
            if (ids.Count == 0)
            {
                ids = ofKind;
                spans.Add(kindSpan);
            }
            else if (ids.Intersect(ofKind).ToHashSet() is { Count: > 0 } both)
            {
                ids = both;
                spans.Add(kindSpan);
            }
        }
        else if (ids.Count > 1 && names is [.., var last] && DocumentKind.FindBehind(library, folded, last.Span, ids) is var (behind, ofThese))
        {
            ids = ofThese;
            // 「花山電機の秘密保持で」 calls; in 「花山電機の秘密保持は何年？」 it is what is asked about.
            matter = behind;
            if (folded.AsSpan(behind.End) is ['で', ..])
            {
                spans.Add(behind);
                loose.Add(behind);
            }
        }

        // A company's contract comes before a regulation that only says whose it is, unless its title tells.
        var ofParties = names.SelectMany(m => m.Aliases).Where(a => a.Strength == AliasStrength.Name).Select(a => a.Agreement).ToHashSet(StringComparer.Ordinal);
        if (matter is null && ids.Count > 1 && ids.Overlaps(ofParties))
        {
            ids.IntersectWith(ofParties);
        }

        if (ids.Count == 1 && MatterOfAgreement.FindAgain(library.InOrder(ids)[0], folded, spans) is { } again)
        {
            spans.Add(again);
            loose.Add(again);
        }

        if (ids.Count == 0 && DocumentKind.FindStem(library, folded) is var (stem, titled))
        {
            ids = titled;
            spans.Add(stem);
            loose.Add(stem);
        }

        if (ids.Count == 0 && analyzer is not null && MatterOfAgreement.Find(library, analyzer, folded) is var (matterSpan, onMatter))
        {
            ids = onMatter;
            spans.Add(matterSpan);
            loose.Add(matterSpan);
        }

        ids = AmendmentWords.Narrow(library, ids, folded);
        return new NamedAgreements(
            library.InOrder(ids),
            [.. names.Where(m => IsSubject(folded, m.Span)).SelectMany(m => m.Aliases).Where(a => ids.Contains(a.Agreement)).Select(a => a.Party).OfType<string>().Distinct()],
            [.. spans],
            [.. loose])
        {
            Matter = matter,
        };
    }

    // 花山市と株式会社森の協定 is one agreement, 花山市と青葉県 are two.
    private static HashSet<string> Narrow(List<Mention> mentions)
    {
        HashSet<string>? common = null;
        var any = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agreements in mentions.Select(m => m.Aliases.Select(a => a.Agreement).ToHashSet()))
        {
            any.UnionWith(agreements);
            common = common is null ? agreements : [.. common.Intersect(agreements)];
        }

        return common is { Count: > 0 } ? common : any;
    }

    // じゃなくて · ではなく · じゃない、
    [GeneratedRegex("(?:じゃ|では)な(?:くて?|い[、,。…]|いや)")]
    private static partial Regex TakenBack();

    private static bool IsSubject(string folded, TextSpan span) =>
        SubjectEnds.Any(e => folded.AsSpan(span.End).StartsWith(e, StringComparison.Ordinal));

    private static bool CallsDocument(string folded, TextSpan span)
    {
        var after = folded.AsSpan(span.End, Math.Min(CallDistance, folded.Length - span.End));
        foreach (var word in DocumentWords)
        {
            if (after.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
