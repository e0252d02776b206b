using ContractBot.Answering;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>What can be asked at all.</summary>
internal static class Questions
{
    /// <summary>Why <paramref name="question"/> cannot be asked, in one sentence; null where it can.</summary>
    public static string? Objection(string? question) => question switch
    {
        null => Texts.NoQuestion,
        _ when string.IsNullOrWhiteSpace(question) => Texts.NoQuestion,
        { Length: > QuestionLimits.MaximumLength } => Say.With(Texts.QuestionTooLong, QuestionLimits.MaximumLength, question.Length),
        _ => null,
    };

    /// <summary>Refuses what cannot be asked.</summary>
    /// <exception cref="CommandException">When <paramref name="question"/> is empty or too long.</exception>
    public static void Check(string question)
    {
        if (Objection(question) is { } objection)
        {
            throw new CommandException(objection);
        }
    }
}
