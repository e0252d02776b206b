using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Concepts;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>
/// Words that say again what the named agreements are about as a whole: 保守業務 in 「花山市の保守業務は外注できる？」,
/// or a product that only the preamble names.
/// </summary>
internal static partial class SubjectWords
{
    private const double Factor = 0.35;
    private const string Nda = "nda";
    private const double ShortNameWeight = 0.9;

    /// <summary><paramref name="topics"/> with such words lowered, where other topics remain.</summary>
    /// <param name="topics">The topics of a question.</param>
    /// <param name="library">The library of the agreements.</param>
    /// <param name="agreements">The agreements that the question names.</param>
    /// <param name="matter">The word that told which of a party's agreements is meant; null where none did.</param>
    public static ImmutableArray<Topic> Lower(ImmutableArray<Topic> topics, AgreementLibrary library, ImmutableArray<Agreement> agreements, TextSpan? matter)
    {
        // 「花山市のNDAは何年？」 asks how long the agreement lasts.
        if (topics is [{ Surface: Nda } only] && agreements.All(a => IsSubject(only, library, a)))
        {
            return [only with { Importance = only.Importance * Factor, IsFocus = false }];
        }

        if (topics.Length < 2)
        {
            return topics;
        }

        var lowered = topics.Select(t => matter?.Contains(t.Span) == true || agreements.All(a => IsSubject(t, library, a)) ? Lowered(t, agreements) : t).ToImmutableArray();
        return lowered.Zip(topics).All(pair => pair.First.Importance < pair.Second.Importance) ? topics : lowered;
    }

    // What the preamble gives a short name stands under that name in the articles: 「緑台帳」（以下「本ソフトウェア」という。）
    private static Topic Lowered(Topic topic, ImmutableArray<Agreement> agreements)
    {
        var names = agreements
            .SelectMany(a => a.Parts.Select(p => p.Preamble).OfType<Preamble>().Select(p => Folding.Compact(a.Text.AsSpan()[p.Span.Start..p.Span.End])))
            .SelectMany(words => ShortName().Matches(words))
            .Where(m => m.Groups["long"].Value.EndsWith(topic.Surface, StringComparison.Ordinal))
            .Select(m => new WeightedWord(m.Groups["short"].Value, ShortNameWeight))
            .ToList();
        return topic with
        {
            Importance = topic.Importance * Factor,
            IsFocus = false,
            Pieces = names.Count == 0 ? topic.Pieces : [topic.Pieces[0] with { Surface = topic.Surface, Term = null, Alternatives = [.. names] }],
        };
    }

    [GeneratedRegex("(?<=..)(?:協定|契約|規約|約款|覚書)書?\\z")]
    private static partial Regex DocumentEnd();

    // 「緑台帳」(以下「本ソフトウェア」という
    [GeneratedRegex("(?<long>[^、。()「」]{2,40})」?\\(以下[、,]?「(?<short>[^「」]{1,20})」と")]
    private static partial Regex ShortName();

    private static bool IsSubject(Topic topic, AgreementLibrary library, Agreement agreement)
    {
        var title = Folding.Compact(agreement.Title);

        // 災害協定, データ契約
        if (topic.Surface == Nda && title.Contains("秘密保持", StringComparison.Ordinal))
        {
            return true;
        }

        if (DocumentEnd().Match(topic.Surface) is { Success: true } end && title.Contains(topic.Surface[..end.Index], StringComparison.Ordinal))
        {
            return true;
        }

        // The employment contract is the 雇用契約書.
        if (topic.Pieces is [{ Term: null } english] && english.Surface.All(char.IsAscii))
        {
            return english.Alternatives.Any(a => a.Weight >= ShortNameWeight && title.Contains(a.Word, StringComparison.Ordinal));
        }

        // What a concept means is asked about; a word that is only short for one of the title says the title again.
        if (!topic.Pieces.All(p => p.Term is not null))
        {
            return false;
        }

        return topic.Pieces.All(p => title.Contains(p.Surface, StringComparison.Ordinal) || p.Alternatives.Any(a => title.Contains(a.Word, StringComparison.Ordinal)))
            || IsOnlyInPreamble(topic.Surface, library, agreement);
    }

    private static bool IsOnlyInPreamble(string word, AgreementLibrary library, Agreement agreement)
    {
        var passages = library.PassagesOf(agreement).Where(p => p.Own.Contains(word, StringComparison.Ordinal)).ToList();
        return passages.Count > 0 && passages.TrueForAll(p => p.Provision is Preamble);
    }
}
