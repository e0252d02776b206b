using System.Collections.Immutable;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Search;

namespace ContractBot.Answering.Finding;

/// <summary>How far passages are about the topics of one question. Not safe for several threads.</summary>
internal sealed class TopicScorer
{
    // Words that are found apart, not as the compound that was asked for.
    private const double ApartFactor = 0.75;
    private const double TermFactor = 0.9;

    private readonly Dictionary<string, HashSet<int>> _documentsByTerm = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(Topic Topic, double Weight)> _topics;
    private readonly double _weightSum;

    public TopicScorer(AgreementLibrary library, ImmutableArray<Topic> topics)
    {
        foreach (var term in topics.SelectMany(t => t.Pieces).Select(p => p.Term).OfType<string>())
        {
            if (!_documentsByTerm.ContainsKey(term))
            {
                var hits = library.Index.Search(new TermQuery(FieldNames.Text, term), int.MaxValue);
                _documentsByTerm[term] = [.. hits.Hits.Select(h => h.Document)];
            }
        }

        _topics = [.. topics.Select(t => (t, t.Importance * Rarity(library, t)))];
        _weightSum = _topics.Sum(t => t.Weight);
    }

    /// <summary>The topics with their weights: importance by rarity.</summary>
    public ImmutableArray<(Topic Topic, double Weight)> Topics => _topics;

    /// <summary>The mean of <paramref name="match"/> over the topics by weight, from 0 to 1; 0 where there are no topics.</summary>
    public double Mean(Func<Topic, double> match)
    {
        if (_weightSum <= 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var (topic, weight) in _topics)
        {
            sum += weight * Math.Min(match(topic), 1.2);
        }

        return sum / _weightSum;
    }

    /// <summary>How far <paramref name="compact"/> holds <paramref name="topic"/>, from 0 to 1.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="compact">The text, compact.</param>
    /// <param name="document">The document whose own words the text is, for inflected forms that the index knows; -1 for other texts.</param>
    public double Match(Topic topic, string compact, int document)
    {
        if (compact.Length == 0)
        {
            return 0;
        }

        if (compact.Contains(topic.Surface, StringComparison.Ordinal))
        {
            return 1;
        }

        if (topic.Pieces.Length == 1)
        {
            return Match(topic.Pieces[0], compact, document);
        }

        double sum = 0;
        double length = 0;
        foreach (var piece in topic.Pieces)
        {
            sum += piece.Surface.Length * Match(piece, compact, document);
            length += piece.Surface.Length;
        }

        return ApartFactor * sum / length;
    }

    private double Match(TopicPiece piece, string compact, int document)
    {
        if (WordMatch.Holds(compact, piece.Surface))
        {
            return 1;
        }

        var best = piece.Term is { } term && document >= 0 && _documentsByTerm[term].Contains(document) ? TermFactor : 0;
        foreach (var (word, weight) in piece.Alternatives)
        {
            if (weight > best && WordMatch.Holds(compact, word))
            {
                best = weight;
            }
        }

        return best;
    }

    // The idf of BM25 over the passages that hold the topic in any of its forms.
    private double Rarity(AgreementLibrary library, Topic topic)
    {
        var holding = 0;
        for (var document = 0; document < library.Passages.Length; document++)
        {
            var passage = library.Passages[document];
            if (Match(topic, passage.Own, document) >= 0.5 || Match(topic, passage.Caption, -1) >= 0.5)
            {
                holding++;
            }
        }

        return Math.Log(1 + ((library.Passages.Length - holding + 0.5) / (holding + 0.5)));
    }
}
