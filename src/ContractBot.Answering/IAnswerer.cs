namespace ContractBot.Answering;

/// <summary>Answers questions from the corpus; the seam at which channels and commands meet the domain. Safe for several threads.</summary>
public interface IAnswerer
{
    /// <summary>Answers one turn.</summary>
    /// <param name="question">As typed; at most <see cref="QuestionLimits.MaximumLength"/> UTF-16 units are accepted.</param>
    /// <param name="conversation">What the turns before left behind; <see cref="Conversation.Empty"/> for a first one.</param>
    /// <param name="asOf">The day that "today" means.</param>
    /// <exception cref="ArgumentException">When the question is empty or too long.</exception>
    Turn Answer(string question, Conversation conversation, DateOnly asOf);
}

/// <summary>An answer, and the conversation as it stands after it.</summary>
public sealed record Turn(Answer Answer, Conversation Conversation);

/// <summary>Bounds of a question.</summary>
public static class QuestionLimits
{
    /// <summary>Longest question in UTF-16 units.</summary>
    public const int MaximumLength = 2_000;
}
