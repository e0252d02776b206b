using System.Collections.Immutable;
using ContractBot.Answering.Concepts;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Collects the words of a question that say what it is about.</summary>
internal sealed class TopicReader(IAnalyzer analyzer)
{
    // How much a word says about the topic, by its form.
    private const double Noun = 1;
    private const double SpokenConcept = 0.9;
    private const double Inflected = 0.45;
    private const double SingleKanji = 0.4;
    private const double Kana = 0.2;
    private const double FocusFactor = 1.3;

    /// <summary>The topics of <paramref name="folded"/> outside <paramref name="taken"/>, in order.</summary>
    public ImmutableArray<Topic> Read(string folded, IReadOnlyList<TextSpan> taken)
    {
        var pieces = new List<(TextSpan Span, TopicPiece Piece, double Importance)>();
        foreach (var (span, concepts) in ConceptTable.Phrases.FindAll(folded))
        {
            if (IsInsideLatinWord(folded, span) || taken.Any(t => t.Contains(span)))
            {
                continue;
            }

            var word = span.Slice(folded);
            var isProvisionWord = concepts.Any(c => c.Words.Any(w => w.Word == word));
            pieces.Add((span, new TopicPiece(word, null, Alternatives(concepts), isProvisionWord || !Script.IsHiragana(word[^1]) ? word : concepts[0].Name), isProvisionWord ? Noun : SpokenConcept));
        }

        var conceptSpans = pieces.ConvertAll(p => p.Span);
        foreach (var token in analyzer.Analyze(folded))
        {
            // Compounds come again as their pieces; those are joined below.
            if (token.PositionIncrement == 0 || taken.Any(t => t.Overlaps(token.Span)) || conceptSpans.Any(c => c.Overlaps(token.Span))
                || KindPhrases.QuestionWords.Contains(token.Term))
            {
                continue;
            }

            var surface = token.Span.Slice(folded);
            pieces.Add((token.Span, new TopicPiece(surface, token.Term, [], token.Term), ImportanceOf(surface)));
        }

        pieces.Sort((a, b) => a.Span.CompareTo(b.Span));
        return Join(folded, pieces);
    }

    private static ImmutableArray<Topic> Join(string folded, List<(TextSpan Span, TopicPiece Piece, double Importance)> pieces)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].Span.Start == pieces[end - 1].Span.End && IsCompound(folded, pieces[end].Span.Start))
            {
                end++;
            }

            var members = pieces.GetRange(i, end - i);
            var span = new TextSpan(members[0].Span.Start, members[^1].Span.End);
            var importance = Math.Max(members.Max(m => m.Importance), members.Count > 1 ? ImportanceOf(span.Slice(folded)) : 0);
            topics.Add(new Topic(
                span.Slice(folded), span, [.. members.Select(m => m.Piece)], IsFocus(folded, span) ? importance * FocusFactor : importance));
            i = end;
        }

        return topics.ToImmutable();
    }

    // 外部|委託 is one compound, 漏らし|資料 is not.
    private static bool IsCompound(string folded, int at) => !Script.IsHiragana(folded[at - 1]) && !Script.IsHiragana(folded[at]);

    // The word before は, って, に関する … is what the question is about.
    private static bool IsFocus(string folded, TextSpan span)
    {
        var after = folded.AsSpan(span.End);
        return after.StartsWith("は") || after.StartsWith("って") || after.StartsWith("とは") || after.StartsWith("に関する")
            || after.StartsWith("について") || after.StartsWith("の定め") || after.StartsWith("の規定") || after.StartsWith("の条項");
    }

    private static double ImportanceOf(string surface)
    {
        if (surface.All(Script.IsHiragana))
        {
            return Kana;
        }

        if (surface.Any(Script.IsHiragana))
        {
            return Inflected;
        }

        return surface.Length == 1 || surface.All(char.IsAsciiDigit) ? SingleKanji : Noun;
    }

    private static ImmutableArray<WeightedWord> Alternatives(IReadOnlyList<Concept> concepts)
    {
        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in concepts.SelectMany(c => c.Words))
        {
            best[word.Word] = Math.Max(word.Weight, best.GetValueOrDefault(word.Word));
        }

        // What was asked in other words than the provision's is a little less sure than what was asked in its own.
        return [.. best.OrderByDescending(p => p.Value).Select(p => new WeightedWord(p.Key, p.Value * SpokenConcept))];
    }

    private static bool IsInsideLatinWord(string folded, TextSpan span) =>
        (Script.IsAlphanumeric(folded[span.Start]) && span.Start > 0 && Script.IsAlphanumeric(folded[span.Start - 1]))
        || (Script.IsAlphanumeric(folded[span.End - 1]) && span.End < folded.Length && Script.IsAlphanumeric(folded[span.End]));
}
