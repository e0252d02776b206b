using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Recognises what no agreement can answer, by the words of <c>out-of-scope.tsv</c>.</summary>
internal static class OutOfScope
{
    private static readonly Lazy<PhraseTable<OutOfScopeKind>> Phrases = new(() => new PhraseTable<OutOfScopeKind>(
        DataFile.Rows("out-of-scope.tsv").SelectMany(columns => DataFile.Words(columns[1]).Select(word => (word, Enum.Parse<OutOfScopeKind>(columns[0]))))));

    /// <summary>What <paramref name="question"/> asks for that agreements do not state, with its word; null where it asks for what they may.</summary>
    /// <param name="question">The question.</param>
    /// <param name="library">A word that stands in any of its agreements is in scope.</param>
    /// <param name="analyzer">The analyser with which the library was built.</param>
    public static (OutOfScopeKind Kind, string Word)? Find(Question question, AgreementLibrary library, IAnalyzer analyzer)
    {
        var folded = Folding.Fold(question.Text).TrimEnd() + "?";
        foreach (var (span, kinds) in Phrases.Value.FindAll(folded))
        {
            var word = span.Slice(folded);
            if (LatinWords.IsInside(folded, span))
            {
                continue;
            }

            if (kinds.Contains(OutOfScopeKind.LegalAdvice))
            {
                return (OutOfScopeKind.LegalAdvice, word);
            }

            // 乗り換え of 「花山の駐車場、車を乗り換えたら？」 is what somebody does who has that agreement.
            if (question.Scope is not (AgreementScope.Named or AgreementScope.Inherited) && !question.Asks(QuestionKind.Exists) && !Library.IndexedWords.Hold(library.Index, analyzer, word))
            {
                return (OutOfScopeKind.Other, word.TrimEnd('?'));
            }
        }

        return null;
    }
}

/// <summary>What lies outside of what agreements state.</summary>
internal enum OutOfScopeKind
{
    /// <summary>Nothing that an agreement is about: the weather, share prices.</summary>
    Other,

    /// <summary>A judgment of a case or of the law.</summary>
    LegalAdvice,
}
