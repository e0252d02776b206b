using System.Collections.Immutable;
using ContractBot.Answering.Concepts;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>What a question is about that asks for a kind of answer and names no topic: 「この契約はいつまで？」 is about the term.</summary>
internal static class DefaultTopic
{
    private static readonly ImmutableArray<(QuestionKind Kind, string Concept)> ConceptByKind =
    [
        (QuestionKind.When | QuestionKind.HowLong, "期間"),
        (QuestionKind.HowMuch, "委託費"),
        (QuestionKind.HowMany, "署名"),
        (QuestionKind.Who, "当事者"),
        (QuestionKind.Where, "住所"),
        (QuestionKind.Why | QuestionKind.Define, "目的"),
    ];

    /// <summary>The topic that <paramref name="kind"/> alone suggests; empty where it suggests none.</summary>
    /// <param name="kind">What kind of answer is asked for.</param>
    /// <param name="scope">Where the agreements come from: for those that are known, their purpose is a topic of last resort.</param>
    /// <param name="isLastResort">Whether the question has no topic word at all.</param>
    public static ImmutableArray<Topic> For(QuestionKind kind, AgreementScope scope, bool isLastResort)
    {
        foreach (var (kinds, name) in ConceptByKind)
        {
            // 何台 with any word beside it counts that; 何通 alone counts the copies of the document.
            if ((kind & kinds) != 0 && (kinds != QuestionKind.HowMany || isLastResort))
            {
                return [Of(name)];
            }
        }

        // 「花山市の協定」 alone: what it is for.
        return isLastResort && scope is (AgreementScope.Named or AgreementScope.Inherited) ? [Of("目的")] : [];
    }

    private static Topic Of(string name)
    {
        var concept = ConceptTable.Named(name);
        return new Topic(name, new TextSpan(0, 0), [new TopicPiece(name, null, concept.Words, name, concept.Home)], 1, true);
    }
}
