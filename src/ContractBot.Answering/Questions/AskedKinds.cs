using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Which kinds of answer a question asks for, of all that its phrases may ask for.</summary>
internal static class AskedKinds
{
    // With these a question asks outright, and a noun before them (期日, 額) is what it asks about.
    private const QuestionKind Outright = QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.Who
        | QuestionKind.Where | QuestionKind.May | QuestionKind.Must | QuestionKind.WhatIf | QuestionKind.Why;

    private const QuestionKind Nouns = QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch | QuestionKind.HowMany | QuestionKind.Where | QuestionKind.How;

    /// <summary>
    /// The kinds of <paramref name="phrases"/> together, without those that a noun would ask for alone and that another phrase behind it overrules:
    /// 「額は誰が決める？」 asks who, 「期日までに出さなかったら？」 what follows.
    /// </summary>
    public static QuestionKind Of(IReadOnlyCollection<(TextSpan Span, QuestionKind Kind, bool IsTopic)> phrases)
    {
        var kind = QuestionKind.None;
        foreach (var (span, asked, isTopic) in phrases)
        {
            if (!isTopic || (asked & Nouns) == 0 || !phrases.Any(p => !p.IsTopic && p.Span.Start >= span.End && (p.Kind & Outright & ~asked) != 0))
            {
                kind |= asked;
            }
        }

        return kind;
    }
}
