using ContractBot.Answering;

namespace ContractBot.Access;

/// <summary>
/// Answers from what is in sight now: what an earlier turn left of agreements that have since gone out of sight is forgotten, so that
/// 「その契約の期間は？」 does not lead back to them.
/// </summary>
internal sealed class AnswererWithin(AgreementLibrary library, IAnswerer answerer) : IAnswerer
{
    /// <inheritdoc/>
    public Turn Answer(string question, Conversation conversation, DateOnly asOf) => answerer.Answer(
        question,
        conversation with
        {
            Agreements = [.. conversation.Agreements.Where(id => library.Find(id) is not null)],
            Choices = [.. conversation.Choices.Where(id => library.Find(id) is not null)],
            LastCited = [.. conversation.LastCited.Where(key => library.Find(key[..Math.Max(0, key.LastIndexOf('#'))]) is not null)],
        },
        asOf);
}
