using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding;

/// <summary>Recognises passages that name the topic and say nothing of it.</summary>
internal static class Aside
{
    // What such a passage is about the topic, beside one that rules.
    private const double ListedFactor = 0.4;
    private const double AsideFactor = 0.6;

    private const int LongestListed = 40;
    private const double SurelyAbout = 0.85;
    private const double LeastAbove = 0.5;

    /// <summary>By what <paramref name="candidate"/>'s coverage is multiplied: 1 where it is no aside.</summary>
    public static double Factor(Question question, TopicScorer topics, Candidate candidate) =>
        IsOnlyListed(topics, candidate.Passage, candidate.Words, candidate.Focus) ? ListedFactor : IsOfOther(question, topics, candidate) ? AsideFactor : 1;

    // 「(7) 準拠法・裁判管轄」 among what is looked at when a service is chosen says nothing of where to sue.
    private static bool IsOnlyListed(TopicScorer topics, LibraryPassage passage, PassageWords words, Sentence focus)
    {
        if (passage.Part.Ordinal == 0 || focus.Item is null || focus.Compact.Length > LongestListed || passage.Paragraph is not { } paragraph
            || focus.Compact.Any(c => char.IsAsciiDigit(c) || c is '。' or ':'))
        {
            return false;
        }

        var above = Folding.Compact(paragraph.Chapeau.Slice(passage.Agreement.Text)) + words.Caption + words.Headings;
        return topics.Topics.All(t => topics.Match(t.Topic, above, -1) < LeastAbove);
    }

    // An attachment is about what it is headed with: 「契約に定める準拠法・裁判管轄を選定条件に含めること」 is no clause on jurisdiction.
    private static bool IsOfOther(Question question, TopicScorer topics, Candidate candidate) =>
        candidate.Passage.Part.Ordinal > 0 && candidate.Measure.Coverage < SurelyAbout && (question.Kind & ~QuestionKind.Exists) == 0
        && topics.Topics.All(t => topics.Match(t.Topic, candidate.Words.Caption, -1) < LeastAbove && topics.Match(t.Topic, candidate.Words.Headings, -1) < LeastAbove);
}
