using System.Collections.Immutable;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Conversing;

/// <summary>Understands a turn by what was said before it: choices between agreements that were named, and requests that ask nothing new.</summary>
internal sealed class TurnReader(AgreementLibrary library, QuestionAnalyzer questions)
{
    private const QuestionKind OfSeveral = QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks;

    /// <summary>The question that <paramref name="text"/> asks as the next turn of <paramref name="conversation"/>.</summary>
    public Question Read(string text, Conversation conversation)
    {
        if (conversation.LastQuestion is { } last)
        {
            if (Choice.Read(text, conversation.Choices) is { } choice)
            {
                return Chosen(choice, last, conversation);
            }

            if (Request.Read(text) is { Kind: RequestKind.English })
            {
                return questions.Analyze(last, conversation);
            }

            if (Request.Read(text) is { Kind: RequestKind.Others } && !conversation.Agreements.IsEmpty)
            {
                return OfOthers(last, conversation.Agreements);
            }
        }

        return Narrowed(questions.Analyze(text, conversation), conversation.Choices);
    }

    /// <summary>The passage that the turn before cited first; null where it cited none that is still there.</summary>
    public LibraryPassage? CitedIn(Conversation conversation) => conversation.LastCited
        .Select(key => library.Find(key[..Math.Max(0, key.LastIndexOf('#'))]) is { } agreement ? library.PassagesOf(agreement).FirstOrDefault(p => p.Key == key) : null)
        .FirstOrDefault(passage => passage is not null);

    // What was asked of several is asked of the one that is chosen.
    private Question Chosen(Choice choice, string last, Conversation conversation)
    {
        var agreements = library.InOrder(choice.Agreements);
        if (agreements.IsEmpty)
        {
            return questions.Analyze(choice.Rest.Length > 0 ? choice.Rest : last, conversation);
        }

        var question = choice.Rest.Length > 0
            ? questions.Analyze(choice.Rest, conversation with { Agreements = choice.Agreements })
            : questions.Analyze(last, Conversation.Empty);
        return question with
        {
            Scope = AgreementScope.Named,
            Agreements = agreements,
            UnknownName = null,
            IsSharedTitle = false,
            Kind = agreements.Length == 1 ? question.Kind & ~OfSeveral : question.Kind,
        };
    }

    private Question OfOthers(string last, ImmutableArray<string> known)
    {
        var question = questions.Analyze(last, Conversation.Empty);
        return question with
        {
            Scope = AgreementScope.All,
            Agreements = [.. library.Standing.Where(agreement => !known.Contains(agreement.Id))],
            UnknownName = null,
            Parties = [],
            Kind = question.Kind | QuestionKind.Compare,
        };
    }

    // 「花山市の方」 calls several agreements, and one of those between which was asked.
    private static Question Narrowed(Question question, ImmutableArray<string> choices) =>
        question is { Scope: AgreementScope.Named, Agreements.Length: > 1, OwnTopics.IsEmpty: true } && question.Agreements.RemoveAll(a => !choices.Contains(a.Id)) is { IsEmpty: false } meant
            ? question with { Agreements = meant, IsSharedTitle = false }
            : question;
}
