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
    private const double ShortStem = 0.5;
    private const double Inflected = 0.35;
    private const double SingleKanji = 0.4;
    private const double Kana = 0.2;
    private const double Weak = 0.3;
    private const double KindWordFactor = 0.35;
    private const double FocusFactor = 1.3;

    private const int MostTopics = 24;

    private const string Particles = "はがをのにとものでへやか";

    // With which dictionary forms of verbs and adjectives end.
    private const string VerbEnds = "うくぐすつぬぶむるい";

    /// <summary>The topics of <paramref name="folded"/>, in order.</summary>
    /// <param name="folded">The question.</param>
    /// <param name="names">Places that name agreements or provisions.</param>
    /// <param name="kindPhrases">Places that say what kind of answer is asked for.</param>
    public ImmutableArray<Topic> Read(string folded, IReadOnlyList<TextSpan> names, IReadOnlyList<TextSpan> kindPhrases)
    {
        var pieces = new List<(TextSpan Span, TopicPiece Piece, double Importance)>();
        var tokens = analyzer.Analyze(folded);

        // Agreements are in Japanese: an English word that names no concept can hardly be found in them.
        var isJapanese = Script.IsJapanese(folded);
        var parted = PartedConcepts(folded, names);
        pieces.AddRange(parted.Select(p => OfParted(p, folded)));
        foreach (var (phrase, concepts) in ConceptTable.Phrases.FindAll(folded, null, span => !EndsInsideWord(folded, span, tokens)))
        {
            if (parted.Exists(p => p.Covers(phrase)))
            {
                continue;
            }

            var span = LatinWords.Whole(folded, phrase);
            if (IsInsideWord(folded, span, tokens) || names.Any(t => t.Contains(span)) || kindPhrases.Any(t => t.Contains(span) && t.Length > span.Length))
            {
                continue;
            }

            pieces.Add(ConceptPiece(span, span.Slice(folded), concepts));
        }

        var conceptSpans = pieces.ConvertAll(p => p.Span);
        var joints = new List<TextSpan>();
        foreach (var token in tokens)
        {
            // Compounds come again as their pieces; those are joined below.
            if (token.PositionIncrement == 0 || names.Any(t => t.Overlaps(token.Span))
                || conceptSpans.Exists(c => c.Overlaps(token.Span) && !parted.Exists(p => p.Span == c && !p.Covers(token.Span)))
                || kindPhrases.Any(t => t.Overlaps(token.Span)))
            {
                continue;
            }

            var surface = token.Span.Slice(folded);
            if (KindPhrases.QuestionWords.Contains(token.Term))
            {
                joints.Add(token.Span);
            }
            else
            {
                pieces.Add((token.Span, new TopicPiece(surface, token.Term, [], token.Term, null), isJapanese ? ImportanceOf(surface, token.Term) : Weak));
            }
        }

        pieces.Sort((a, b) => a.Span.CompareTo(b.Span));
        return WithoutKindWords(Fewer(Join(folded, pieces, joints)));
    }

    // Nobody asks about so much at once. What is repeated over and over is asked once.
    private static ImmutableArray<Topic> Fewer(ImmutableArray<Topic> topics) =>
        topics.Length <= MostTopics ? topics : [.. topics.DistinctBy(t => t.Surface).Take(MostTopics)];

    // 「終わったあとの資料はどうする」 names what becomes of documents by two words with others between them.
    private static List<PartedConcept> PartedConcepts(string folded, IReadOnlyList<TextSpan> names)
    {
        var found = new List<PartedConcept>();
        foreach (var phrase in ConceptTable.PartedPhrases)
        {
            if (phrase.FindIn(folded) is var (first, second)
                && !names.Any(n => n.Overlaps(first) || n.Overlaps(second)) && !found.Exists(f => f.Covers(first) || f.Covers(second)))
            {
                found.Add(new PartedConcept(phrase, first, second));
            }
        }

        return found;
    }

    private readonly record struct PartedConcept(PartedPhrase Phrase, TextSpan First, TextSpan Second)
    {
        // In UTF-16 units: as much between two words says nothing of its own.
        private const int MostAbsorbed = 4;

        public TextSpan Span => new(First.Start, Second.End);

        // も効力が of 「終了後も効力が残る」 belongs to it.
        public bool Covers(TextSpan span) => First.Overlaps(span) || Second.Overlaps(span) || (Second.Start - First.End <= MostAbsorbed && Span.Contains(span));
    }

    // 検収 of 「検収はいつまで？」 is what it is about, though the two together mean the 検査期間.
    private static (TextSpan, TopicPiece, double) OfParted(PartedConcept parted, string folded)
    {
        var (span, piece, importance) = ConceptPiece(parted.Span, parted.Span.Slice(folded), parted.Phrase.Concepts);
        return KindPhrases.Phrases.ValuesOf(parted.Phrase.Second).Count > 0 && !Script.IsHiragana(parted.Phrase.First[^1])
            ? (span, piece with { AskedOf = parted.Phrase.First }, importance)
            : (span, piece, importance);
    }

    private static (TextSpan, TopicPiece, double) ConceptPiece(TextSpan span, string word, IReadOnlyList<Concept> concepts)
    {
        var isProvisionWord = concepts.Any(c => c.Words.Any(w => w.Word == word));
        var label = isProvisionWord || !word.Any(Script.IsHiragana) ? word : concepts[0].Name;
        var piece = new TopicPiece(word, null, Alternatives(concepts), label, concepts.Select(c => c.Home).FirstOrDefault(h => h is not null));
        var importance = isProvisionWord ? Noun : KindPhrases.WeakWords.Contains(word) ? ShortStem : SpokenConcept;
        return (span, piece, importance);
    }

    // 手続 in 「変更の手続は？」 asks how; it is a topic only where nothing else is.
    private static ImmutableArray<Topic> WithoutKindWords(ImmutableArray<Topic> topics) =>
        topics.Length < 2 || topics.All(IsKindWord)
            ? topics
            : [.. topics.Select(t => IsKindWord(t) ? t with { Importance = KindWordFactor, IsFocus = false } : t)];

    /// <summary>場所 of 「共同研究の場所は？」, where 共同研究 only says again which agreement is meant: the topic.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="least">What says less is no topic.</param>
    public static ImmutableArray<Topic> WithKindWordsAlone(ImmutableArray<Topic> topics, double least) =>
        topics.All(t => t.Importance < least) ? [.. topics.Select(t => IsKindWord(t) ? t with { Importance = Noun } : t)] : topics;

    private static bool IsKindWord(Topic topic) => KindPhrases.Phrases.ValuesOf(topic.Surface).Any(v => v.IsTopic && v.Kind != QuestionKind.Except);

    private static ImmutableArray<Topic> Join(string folded, List<(TextSpan Span, TopicPiece Piece, double Importance)> pieces, List<TextSpan> joints)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].Span.Start == pieces[end - 1].Span.End && IsCompound(folded, pieces[end].Span.Start) && !IsVerb(folded, pieces[end].Span)
                && !IsAdverb(pieces[end].Piece.Surface))
            {
                end++;
            }

            var members = pieces.GetRange(i, end - i);
            var span = WithAffixes(folded, new TextSpan(members[0].Span.Start, members[^1].Span.End), joints);
            var importance = Math.Max(members.Max(m => m.Importance), members.Count > 1 ? Noun : 0);
            if (members.Count > 1 && members.All(m => m.Importance < SpokenConcept))
            {
                importance = members.Max(m => m.Importance);
            }

            var isFocus = importance >= ShortStem && IsFocus(folded, span);
            topics.Add(new Topic(
                span.Slice(folded), span, [.. members.Select(m => m.Piece)], isFocus ? importance * FocusFactor : importance, isFocus));
            i = end;
        }

        // 宿泊費 of 「宿泊費の上限は」 is asked about as much as 上限.
        for (var i = topics.Count - 2; i >= 0; i--)
        {
            if (topics[i + 1].IsFocus && topics[i + 1].Span.Start == topics[i].Span.End + 1 && folded[topics[i].Span.End] == 'の')
            {
                topics[i] = topics[i] with { IsFocus = true };
            }
        }

        return topics.ToImmutable();
    }

    // 者 of 受託者 and 約定 of 約定期間 say nothing alone, but belong to the word.
    private static TextSpan WithAffixes(string folded, TextSpan span, List<TextSpan> joints)
    {
        var prefix = joints.Find(j => j.End == span.Start && Script.IsKanji(folded[j.End - 1]) && Script.IsKanji(folded[span.Start]));
        var suffix = joints.Find(j => j.Start == span.End && Script.IsKanji(folded[j.Start]) && Script.IsKanji(folded[span.End - 1]));
        return new TextSpan(prefix.IsEmpty ? span.Start : prefix.Start, suffix.IsEmpty ? span.End : suffix.End);
    }

    // 外部|委託 is one compound; 漏らし|資料 and 完了|後も are not.
    private static bool IsCompound(string folded, int at) =>
        !Script.IsHiragana(folded[at - 1]) && !Script.IsHiragana(folded[at]) && !folded.AsSpan(at).StartsWith("後も");

    // 勝手 of プレスリリース勝手に出していい: how, and no part of what.
    private static bool IsAdverb(string word) => word is "勝手" or "無断" or "内緒" or "一方的" or "突然" or "直接" or "独断";

    // 払わ of 会費払わない: whoever leaves out the particle means no compound.
    private static bool IsVerb(string folded, TextSpan span) =>
        span.Slice(folded).Any(Script.IsHiragana)
        || (span.Length == 1 && span.End < folded.Length && Script.IsHiragana(folded[span.End]) && !Particles.Contains(folded[span.End]));

    // The word before は, って, に関する … is what the question is about.
    private static bool IsFocus(string folded, TextSpan span)
    {
        var after = folded.AsSpan(span.End);
        return after.StartsWith("は") || after.StartsWith("って") || after.StartsWith("とは") || after.StartsWith("に関する")
            || after.StartsWith("について") || after.StartsWith("の定め") || after.StartsWith("の規定") || after.StartsWith("の条項");
    }

    private static double ImportanceOf(string surface, string term)
    {
        if (KindPhrases.WeakWords.Contains(term))
        {
            return Weak;
        }

        if (surface.All(Script.IsHiragana))
        {
            return Kana;
        }

        // 引き抜き is a noun, 引き抜く is not.
        if (surface.Any(Script.IsHiragana))
        {
            return surface == term && !VerbEnds.Contains(surface[^1]) ? Noun : Inflected;
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

    // 病気で休 of 病気で休職: a stem goes on in kana.
    private static bool EndsInsideWord(string folded, TextSpan span, IReadOnlyList<AnalyzedToken> tokens) =>
        span.End < folded.Length && Script.IsKanji(folded[span.End - 1]) && Script.IsKanji(folded[span.End]) && span.Slice(folded).Any(Script.IsHiragana)
        && tokens.Any(t => t.PositionIncrement > 0 && t.Span.Start < span.End && span.End < t.Span.End);

    // 外に出 of 海外に出願, or a part of a Latin word.
    private static bool IsInsideWord(string folded, TextSpan span, IReadOnlyList<AnalyzedToken> tokens) =>
        LatinWords.IsInside(folded, span)
        || tokens.Any(t => t.PositionIncrement > 0 && t.Span.Start < span.Start && span.Start < t.Span.End);
}
