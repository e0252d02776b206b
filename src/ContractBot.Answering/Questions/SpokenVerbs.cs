using System.Collections.Immutable;
using ContractBot.Agreements;

namespace ContractBot.Answering.Questions;

/// <summary>
/// Verbs as people say them that the agreements asked about have in no form: 泊め of 「花山の旅館、観光客も泊めてもらえる？」 where 観光客 stands in one place.
/// That place is shown rather than nothing: the verb counts little. What somebody asks about who names nothing that stands there stays as it is.
/// </summary>
internal static class SpokenVerbs
{
    private const int MostAgreements = 8;

    // A noun of so few passages points to them.
    private const int MostPassages = 4;
    private const double Factor = 0.35;
    private const double SameMeaning = 0.6;
    private const double LeastTelling = 0.9;

    private const QuestionKind Figures = QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.Where;

    private const QuestionKind Others = QuestionKind.Exists | QuestionKind.Which | QuestionKind.Lacks | QuestionKind.Compare | QuestionKind.WhatIf;

    /// <summary><paramref name="topics"/> with such verbs lowered.</summary>
    /// <param name="topics">The topics of a question.</param>
    /// <param name="library">The library of the agreements.</param>
    /// <param name="agreements">The agreements asked about; of many, nothing is lowered.</param>
    /// <param name="kind">What is asked for: who asks what happens if somebody does something asks about the verb.</param>
    public static ImmutableArray<Topic> Lower(ImmutableArray<Topic> topics, AgreementLibrary library, ImmutableArray<Agreement> agreements, QuestionKind kind)
    {
        if (topics.Length < 2 || agreements.Length is 0 or > MostAgreements || (kind & Others) != 0 || kind == QuestionKind.None || !topics.Any(IsSpokenVerb))
        {
            return topics;
        }

        List<string> passages = [.. agreements.SelectMany(library.PassagesOf).Select(p => p.Own)];
        var isPointedTo = topics.Any(t => IsNoun(t) && passages.Count(p => t.Pieces.All(piece => WordMatch.Holds(p, piece.Surface))) is > 0 and <= MostPassages);
        var isFigure = (kind & Figures) != 0 && topics.Any(t => !IsSpokenVerb(t) && t.Importance >= LeastTelling && passages.Exists(p => Holds(t, p)));
        return isPointedTo || isFigure
            ? [.. topics.Select(t => IsSpokenVerb(t) && !t.IsFocus && !passages.Exists(p => Holds(t, p)) ? t with { Importance = t.Importance * Factor } : t)]
            : topics;
    }

    private static bool IsSpokenVerb(Topic topic) =>
        topic.Pieces is [{ Term: null } piece] && Script.IsHiragana(piece.Surface[^1]) && !piece.Alternatives.Any(a => a.Word == piece.Surface);

    private static bool IsNoun(Topic topic) =>
        topic.Importance >= LeastTelling && topic.Pieces.All(p => p.Term is not null) && !topic.Surface.Any(Script.IsHiragana);

    private static bool Holds(Topic topic, string passage) =>
        topic.Pieces.All(piece => WordMatch.Holds(passage, piece.Surface) || piece.Alternatives.Any(a => a.Weight >= SameMeaning && WordMatch.HoldsAsSuch(passage, a.Word)));
}
