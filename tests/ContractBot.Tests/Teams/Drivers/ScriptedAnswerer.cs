using System.Collections.Concurrent;
using ContractBot.Answering;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Answers with what it was given, and remembers what it was asked: the seam between the channel and the domain.</summary>
internal sealed class ScriptedAnswerer(Func<string, Answer>? answers = null) : IAnswerer
{
    private readonly ConcurrentQueue<(string Question, Conversation Conversation, DateOnly AsOf)> _asked = new();

    public IReadOnlyList<(string Question, Conversation Conversation, DateOnly AsOf)> Asked => [.. _asked];

    public Turn Answer(string question, Conversation conversation, DateOnly asOf)
    {
        _asked.Enqueue((question, conversation, asOf));
        return new((answers ?? Answers.Answered)(question), new(["sample"], question));
    }
}
