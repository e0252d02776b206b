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
    private const double OneOfCompoundFactor = 0.9;
    private const double TermFactor = 0.9;

    // The last word of a compound says what it is: a 完了検査 is a 検査.
    private const double HeadFactor = 1.5;

    // What a word counts that stands there only before another, which it tells more of: 弁護士 of 弁護士費用.
    private const double OfOtherFactor = 0.6;

    // From which weight on a word means the topic itself and is not only near to it.
    private const double SameMeaning = 0.7;

    // What a word counts that stands nowhere where it is looked for and is not what the question asks about: 学会 of 「学会で発表できる？」.
    private const double UnknownFactor = 0.35;

    // What it counts where the question is about just that: 引き抜き of 「従業員の引き抜きの禁止はある？」.
    private const double AbsentFactor = 2;

    // What it counts where the question is about that and asks for more: ミス of 「委託先のミスは誰の責任？」 is only how somebody puts it, 保険料
    // of 「保険料は誰が払う？」 may be the point.
    private const double AbsentWordFactor = 0.6;
    private const double AbsentNounFactor = 1.3;

    // What a concept of agreements counts that is not there: 保証人 of 「保証人の責任は？」 cannot be answered by 責任 alone.
    private const double AbsentConceptFactor = 1;

    // From which match on a passage holds a topic.
    private const double LeastMatch = 0.5;

    // Words that say less are never what a question turns on.
    private const double LeastKey = 0.5;

    // From which importance on a word is one that agreements use themselves.
    private const double NamedImportance = 1;

    // Bounds of rarity: in a library of any size a rare word outweighs a common one, and not ten of them.
    private const double MostRarity = 2.6;
    private const double LeastAbsentRarity = 1.5;

    private readonly AgreementLibrary _library;
    private readonly WordCounts _counts;
    private readonly HashSet<TopicPiece> _unknownPieces = [];
    private readonly bool _asksExistence;
    private readonly ImmutableArray<(Topic Topic, double Weight)> _topics;
    private readonly List<Topic> _keys;
    private readonly double _weightSum;

    /// <summary>A scorer for <paramref name="topics"/>.</summary>
    /// <param name="library">What the topics are looked for in.</param>
    /// <param name="counts">In how many of its passages words stand.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="kind">What the question asks for: where it is whether there is such a thing, a word that stands nowhere decides.</param>
    /// <param name="scope">The words of all passages that may answer; null where these are too many to read.</param>
    public TopicScorer(AgreementLibrary library, WordCounts counts, ImmutableArray<Topic> topics, QuestionKind kind, IReadOnlyCollection<(int Document, PassageWords Words)>? scope)
    {
        _library = library;
        _counts = counts;
        _asksExistence = (kind & QuestionKind.Exists) != 0;
        _unknownPieces.UnionWith(topics.Where(t => t.Pieces.Length > 1).SelectMany(t => t.Pieces).Where(p => Holding(p) == 0));
        _topics = [.. topics.Select(t => (t, t.Importance * Rarity(t, kind, scope)))];
        _weightSum = _topics.Sum(t => t.Weight);
        var telling = topics.Where(t => t.Importance >= LeastKey).ToList();
        _keys = telling.Exists(t => t.IsFocus) ? telling.FindAll(t => t.IsFocus) : telling.TakeLast(1).ToList();
    }

    /// <summary>
    /// Whether the question turns on <paramref name="topic"/>: on those that it marks, where it marks none on the last, which in Japanese
    /// is the head of what comes before it.
    /// </summary>
    public bool IsKey(Topic topic) => _keys.Contains(topic);

    /// <summary>Whether the question names a concept by an agreement's own word that stands nowhere: 再委託 of 「再委託の承認は必要？」 cannot be passed over.</summary>
    public bool LacksConcept { get; private set; }

    /// <summary>The topics with their weights: importance by rarity.</summary>
    public ImmutableArray<(Topic Topic, double Weight)> Topics => _topics;

    /// <summary>The means of what <paramref name="measure"/> gives for each topic, by weight; 0 where there are no topics.</summary>
    public (double Rank, double Coverage) Mean(Func<Topic, (double Rank, double Coverage)> measure)
    {
        if (_weightSum <= 0)
        {
            return (0, 0);
        }

        var (rank, coverage) = (0.0, 0.0);
        foreach (var (topic, weight) in _topics)
        {
            var measured = measure(topic);
            rank += weight * measured.Rank;
            coverage += weight * measured.Coverage;
        }

        return (rank / _weightSum, coverage / _weightSum);
    }

    /// <summary>How far <paramref name="compact"/> holds <paramref name="topic"/>, from 0 to 1.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="compact">The text, compact.</param>
    /// <param name="document">The document whose own words the text is, for inflected forms that the index knows; -1 for other texts.</param>
    /// <param name="nearFactor">By what a word is multiplied that is only near to the topic.</param>
    public double Match(Topic topic, string compact, int document, double nearFactor = 1)
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
            return (topic.Surface == topic.Pieces[0].Surface ? 1 : OneOfCompoundFactor) * Match(topic.Pieces[0], compact, document, nearFactor);
        }

        // 解約の通知 is a 解約通知.
        if (WordMatch.Holds(compact, topic.Surface))
        {
            return TermFactor;
        }

        var (sum, length, telling) = (0.0, 0.0, 0);
        foreach (var piece in topic.Pieces)
        {
            var isLoose = _unknownPieces.Contains(piece) || IsLoose(piece);
            var share = piece.Surface.Length * (isLoose ? UnknownFactor : piece == topic.Pieces[^1] ? HeadFactor : 1);
            sum += share * Match(piece, compact, document, nearFactor);
            length += share;
            telling += isLoose ? 0 : 1;
        }

        // 宿泊費 is no 費 where 宿泊 stands nowhere; and who asks whether there is a 中間検査 is not told of 検査.
        if ((telling == 0 || _asksExistence) && topic.Pieces.Any(p => _unknownPieces.Contains(p) && !IsLoose(p)))
        {
            return 0;
        }

        return (telling > 1 ? ApartFactor : OneOfCompoundFactor) * sum / length;
    }

    /// <summary>
    /// Whether <paramref name="compact"/>, after a number before it, is an entry under <paramref name="topic"/> or what means the same:
    /// 「成果報告書等の外注印刷の類」 begins with the word and is about another.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="compact">The words, compact.</param>
    /// <param name="folded">The same, folded, with their white space: 「委託期間　令和8年」 ends the word where 「納入物」 goes on.</param>
    public static bool Opens(Topic topic, string compact, string folded)
    {
        var words = compact.AsSpan().TrimStart("0123456789()一二三四五六七八九十.・");
        if (words.StartsWith(topic.Surface))
        {
            return !GoesOn(words, topic.Surface.Length) && !IsPartOfOther(folded, topic.Surface);
        }

        // リース期間 is a kind of 期間: the last word of a compound says what it is.
        foreach (var (word, weight) in topic.Pieces[^1].Alternatives)
        {
            if (weight >= SameMeaning && words.StartsWith(word) && !GoesOn(words, word.Length) && !IsPartOfOther(folded, word))
            {
                return true;
            }
        }

        return false;
    }

    // 納入 of 納入物; of 「納入　翌月10日」 it is the whole.
    private static bool IsPartOfOther(string folded, string word)
    {
        var end = folded.IndexOf(word, StringComparison.Ordinal) + word.Length;
        return end >= word.Length && end < folded.Length && Script.IsKanji(folded[end]);
    }

    private static bool GoesOn(ReadOnlySpan<char> words, int end) => end < words.Length && "等のをにがで及又".Contains(words[end]);

    /// <summary>The share of <paramref name="topic"/>'s words that stand in <paramref name="compact"/> as they were asked, from 0 to 1.</summary>
    public static double HoldsItself(Topic topic, string compact) =>
        compact.Contains(topic.Surface, StringComparison.Ordinal) ? (StandsAlone(topic.Surface, compact) ? 1 : OfOtherFactor) : topic.Pieces.Average(p => WordMatch.Holds(compact, p.Surface) ? ApartFactor : 0);

    private static bool StandsAlone(string word, string compact)
    {
        for (var at = compact.IndexOf(word, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (end == compact.Length || !Script.IsKanji(compact[end]) || !Script.IsKanji(word[^1]))
            {
                return true;
            }
        }

        return false;
    }

    // 費 of 宿泊費, 手続 of 変更手続: the other part of the compound says which.
    private static bool IsLoose(TopicPiece piece) =>
        piece.Term is { } term && (KindPhrases.WeakWords.Contains(term) || (piece.Surface.Length == 1 && Script.IsKanji(piece.Surface[0])));

    private double Match(TopicPiece piece, string compact, int document, double nearFactor)
    {
        if (WordMatch.Holds(compact, piece.Surface))
        {
            return 1;
        }

        var best = piece.Term is { } term && document >= 0 && _library.Index.Explain(new TermQuery(FieldNames.Text, term), document) is not null ? TermFactor : 0;
        foreach (var (word, weight) in piece.Alternatives)
        {
            var value = weight < SameMeaning ? weight * nearFactor : weight;
            if (value > best && WordMatch.HoldsAsSuch(compact, word))
            {
                best = value;
            }
        }

        return best;
    }

    // The idf of BM25 over the passages that hold the topic in any of its forms; its root, so that one rare word does not decide alone.
    private double Rarity(Topic topic, QuestionKind kind, IReadOnlyCollection<(int Document, PassageWords Words)>? scope)
    {
        var telling = topic.Pieces.Where(p => !IsLoose(p)).ToList();
        var holding = telling.Count == 0 ? topic.Pieces.Max(Holding) : telling.Min(Holding);
        var rarity = Math.Sqrt(Math.Log(1 + ((_counts.Passages - holding + 0.5) / (holding + 0.5))));
        var isThere = scope?.Any(s => Match(topic, s.Words.Own, s.Document) >= LeastMatch || Match(topic, s.Words.Caption, -1) >= LeastMatch || Match(topic, s.Words.Headings, -1) >= LeastMatch);
        var holds = isThere ?? holding > 0;
        LacksConcept |= !holds && topic.Importance >= NamedImportance && topic.Pieces.All(p => p.Term is null);
        return holds ? Math.Min(rarity, MostRarity) : Absent(topic, kind) * Math.Clamp(rarity, LeastAbsentRarity, MostRarity);
    }

    private static double Absent(Topic topic, QuestionKind kind)
    {
        var asksExistence = (kind & (QuestionKind.Exists | QuestionKind.Which)) != 0;
        if (topic.IsFocus && (asksExistence || kind == QuestionKind.None))
        {
            return AbsentFactor;
        }

        if (asksExistence)
        {
            return AbsentConceptFactor;
        }

        if (topic.Pieces.All(p => p.Term is null))
        {
            return topic.IsFocus ? AbsentFactor : AbsentConceptFactor;
        }

        return !topic.IsFocus ? UnknownFactor : topic.Surface.Count(Script.IsKanji) >= 2 ? AbsentNounFactor : AbsentWordFactor;
    }

    // Passages that hold the word or what means the same.
    private int Holding(TopicPiece piece)
    {
        var own = piece.Term is { } term ? Math.Max(_counts.OfTerm(term), piece.Surface == term ? 0 : _counts.Of(piece.Surface)) : 0;
        return piece.Alternatives.Where(a => a.Weight >= SameMeaning).Select(a => _counts.OfConcept(a.Word)).Append(own).Max();
    }
}
