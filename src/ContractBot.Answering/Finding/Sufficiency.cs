using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Finding;

/// <summary>Whether evidence answers a question, or is only near to it.</summary>
internal static class Sufficiency
{
    /// <summary>The least share of the topics, by weight, that the best passage has to be about. Chosen on the question sets: from 0.4 to 0.55 their score moves by two questions in 430.</summary>
    public const double LeastCoverage = 0.47;

    /// <summary>From which share a passage that does not suffice is worth naming as a near miss.</summary>
    public const double LeastNearMiss = 0.25;

    /// <summary>The least share where the question is which agreements have it: 上限 of 「損害賠償の上限がある契約は？」 is asked for with 損害賠償, not beside it.</summary>
    public const double LeastCoverageOfWhich = 0.7;

    // Who asks when, how much or what if takes the provision for granted: what it turns on suffices with less beside it.
    private const QuestionKind Granted = QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.Who | QuestionKind.Where
        | QuestionKind.May | QuestionKind.Must | QuestionKind.WhatIf | QuestionKind.How | QuestionKind.List;

    private const double LeastCoverageOfGranted = 0.34;
    private const double LeastInKey = 0.8;

    /// <summary>Whether <paramref name="evidence"/> suffices for <paramref name="question"/>.</summary>
    public static bool Suffices(Evidence evidence, Question question) =>
        evidence.Coverage >= (question.Asks(QuestionKind.Which) && !question.Asks(QuestionKind.Compare) ? LeastCoverageOfWhich : LeastCoverage)
        || (evidence.Coverage >= LeastCoverageOfGranted && evidence.InKey >= LeastInKey && question.Asks(Granted)
            && !question.Asks(QuestionKind.Exists | QuestionKind.Which | QuestionKind.Compare | QuestionKind.Lacks));

    /// <summary>Whether <paramref name="evidence"/> suffices.</summary>
    public static bool Suffices(Evidence evidence) => evidence.Coverage >= LeastCoverage;
}
