namespace ContractBot.Answering.Questions;

/// <summary>The phrases of <c>question-kinds.tsv</c>, and the words of <c>question-words.txt</c> and <c>weak-words.txt</c>.</summary>
internal static class KindPhrases
{
    private static readonly Lazy<PhraseTable<(QuestionKind Kind, bool IsTopic)>> LoadedPhrases = new(LoadPhrases);
    private static readonly Lazy<HashSet<string>> LoadedWords = new(() => LoadWords("question-words.txt"));
    private static readonly Lazy<HashSet<string>> LoadedWeakWords = new(() => LoadWords("weak-words.txt"));

    /// <summary>Phrases with the kind of answer that they ask for, and whether their words are topic words as well.</summary>
    public static PhraseTable<(QuestionKind Kind, bool IsTopic)> Phrases => LoadedPhrases.Value;

    /// <summary>Terms that carry a question and not its topic.</summary>
    public static HashSet<string> QuestionWords => LoadedWords.Value;

    /// <summary>Nouns that say little about a topic by themselves.</summary>
    public static HashSet<string> WeakWords => LoadedWeakWords.Value;

    private static PhraseTable<(QuestionKind, bool)> LoadPhrases() =>
        new(DataFile.Rows("question-kinds.tsv").SelectMany(columns =>
        {
            var kind = Enum.Parse<QuestionKind>(columns[0]);
            return DataFile.Words(columns[1]).Select(phrase => (phrase.TrimStart('+'), (kind, phrase[0] == '+')));
        }));

    private static HashSet<string> LoadWords(string name) =>
        DataFile.Rows(name)
            .SelectMany(columns => columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
}
