using System.Collections.Immutable;
using ContractBot.Answering.Concepts;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Comparing;

/// <summary>
/// The words of a topic that the table of topics does not have, as a provision on it must hold them: each as it was typed, in another
/// spelling, or as a word of a concept that means the same. 資料の返還 is in 「文書を返却し」 and not in 「過払金を返還」, which lacks 資料.
/// </summary>
internal sealed class FreeTopicWords
{
    // From which weight on a concept's word means the concept and is not only near to it.
    private const double SameMeaning = 1;

    // What says less is no word of the topic.
    private const double LeastImportance = 0.45;

    // What a provision does with the thing: 口外の禁止 is in 「漏らしてはならない」.
    private static readonly ImmutableArray<string> Beside = ["禁止", "義務", "可否", "有無", "条件", "取扱い", "取り扱い", "取扱", "手続", "手続き", "方法", "場合"];

    private static readonly char[] Between = [' ', 'の', 'と', '、', '・'];

    private readonly ImmutableArray<ImmutableArray<string>> _words;

    private FreeTopicWords(ImmutableArray<ImmutableArray<string>> words) => _words = words;

    /// <summary>The words of <paramref name="topics"/>, which is how the topic's name is understood as a question.</summary>
    public static FreeTopicWords Of(ImmutableArray<Topic> topics)
    {
        // 資料の返還 is the name of one concept, and yet no return of money.
        var words = topics.Where(t => t.Importance >= LeastImportance)
            .SelectMany(t => t.Pieces)
            .SelectMany(p => p.Surface.Split(Between, StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        var telling = words.FindAll(word => !Beside.Contains(word));
        return new FreeTopicWords([.. (telling.Count > 0 ? telling : words).Select(Spellings)]);
    }

    /// <summary>Those of the words that provisions use for one thing and people for another besides: 持ち出し, which is also what somebody pays himself.</summary>
    public static FreeTopicWords TwofoldOf(ImmutableArray<Topic> topics) => new(
    [
        .. topics.Where(t => t.Importance >= LeastImportance)
            .SelectMany(t => t.Pieces)
            .Where(p => ConceptTable.Phrases.ValuesOf(p.Surface) is { Count: > 1 } concepts && concepts.Count(c => IsOwn(c, p.Surface)) is > 0 and var own && own < concepts.Count)
            .Select(p => Spellings(p.Surface)),
    ]);

    /// <summary>The topic's name without what a provision does with the thing: 譲渡 of 譲渡の禁止; the name itself where nothing is left.</summary>
    public static string WithoutBeside(string compact) =>
        Beside.FirstOrDefault(word => compact.EndsWith(word, StringComparison.Ordinal) && compact.Length > word.Length) is { } end ? compact[..^end.Length].TrimEnd('の') : compact;

    /// <summary>Whether <paramref name="compact"/> holds all of them as they were typed.</summary>
    public bool AreTypedIn(string compact) => !_words.IsEmpty && _words.All(spellings => WordMatch.HoldsAsSuch(compact, spellings[0]));

    /// <summary>Whether <paramref name="compact"/> holds all of them; never where there are none.</summary>
    public bool AreIn(string compact) => !_words.IsEmpty
        && _words.All(spellings => WordMatch.HoldsAsSuch(compact, spellings[0]) || spellings.Skip(1).Any(word => HoldsAsWord(compact, word)));

    // 財産 means 備品 too, and 知的財産 does not.
    private static bool HoldsAsWord(string compact, string word)
    {
        if (word.Length > 2 || !word.All(Script.IsKanji))
        {
            return WordMatch.HoldsAsSuch(compact, word);
        }

        for (var at = compact.IndexOf(word, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !Script.IsKanji(compact[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(Concept concept, string word) => concept.Words.Any(w => w.Weight >= SameMeaning && word.StartsWith(w.Word, StringComparison.Ordinal));

    // 持ち出し names the concept that provisions call so, and the one that only people do (paying oneself): the former is meant.
    private static ImmutableArray<string> Spellings(string word)
    {
        var concepts = ConceptTable.Phrases.ValuesOf(word);
        var own = concepts.Where(c => IsOwn(c, word)).ToList();
        return [word, .. (own.Count > 0 ? own : concepts).SelectMany(c => c.Words).Where(w => w.Weight >= SameMeaning).Select(w => w.Word).Distinct()];
    }
}
