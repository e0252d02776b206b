using ContractBot.Agreements;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>Words of titles and of opening provisions that tell an agreement apart from the others.</summary>
internal static class TitleWords
{
    /// <summary>Adds the words that one agreement alone has: those of its title, then those of its preamble and first article.</summary>
    /// <param name="aliases">Receives them.</param>
    /// <param name="agreements">The agreements.</param>
    /// <param name="analyzer">Cuts titles into words.</param>
    /// <param name="isContractWord">Words that say nothing about which agreement is meant.</param>
    public static void AddTo(HashSet<AliasCandidate> aliases, IReadOnlyList<Agreement> agreements, IAnalyzer analyzer, Func<string, bool> isContractWord)
    {
        var titles = agreements.AsParallel().AsOrdered().Select(a => WordsOf(a.Title, analyzer)).ToArray();
        var openings = agreements.AsParallel().AsOrdered().Select(a => WordsOf(OpeningOf(a), analyzer)).ToArray();
        AddDistinct(aliases, agreements, titles, titles, AliasStrength.Title, isContractWord);
        AddDistinct(aliases, agreements, openings, titles.Zip(openings, (t, o) => t.Concat(o).ToHashSet()).ToArray(), AliasStrength.Subject, isContractWord);
    }

    private static void AddDistinct(
        HashSet<AliasCandidate> aliases, IReadOnlyList<Agreement> agreements, HashSet<string>[] words, HashSet<string>[] all,
        AliasStrength strength, Func<string, bool> isContractWord)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in all.SelectMany(set => set))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        for (var i = 0; i < agreements.Count; i++)
        {
            foreach (var word in words[i])
            {
                if (counts[word] == 1 && !isContractWord(word))
                {
                    aliases.Add(new AliasCandidate(new Alias(word, agreements[i].Id, strength, null), i, null));
                }
            }
        }
    }

    /// <summary>Words of two units or more, and the compounds that adjacent words form.</summary>
    private static HashSet<string> WordsOf(string text, IAnalyzer analyzer)
    {
        var folded = Folding.Fold(text);
        var words = new HashSet<string>(StringComparer.Ordinal);
        TextSpan? run = null;
        foreach (var token in analyzer.Analyze(folded))
        {
            AddWord(words, token.Span.Slice(folded));
            run = run is { } open && open.End >= token.Span.Start ? new TextSpan(open.Start, Math.Max(open.End, token.Span.End)) : token.Span;
            AddWord(words, run.Value.Slice(folded));
        }

        return words;
    }

    private static void AddWord(HashSet<string> words, string word)
    {
        // Words of hiragana and of digits name nothing.
        if (word.Length >= 2 && word.Length <= 24 && !word.All(u => Script.IsHiragana(u) || char.IsAsciiDigit(u)) && !word.Any(char.IsWhiteSpace))
        {
            words.Add(word);
        }
    }

    /// <summary>The preamble and the first article of <paramref name="agreement"/>.</summary>
    public static string OpeningOf(Agreement agreement)
    {
        var first = agreement.Body.AllArticles().FirstOrDefault();
        return (agreement.Body.Preamble?.Span.Slice(agreement.Text) ?? "") + "\n" + (first?.Span.Slice(agreement.Text) ?? "");
    }
}
