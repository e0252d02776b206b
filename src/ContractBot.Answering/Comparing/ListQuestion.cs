using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Comparing;

/// <summary>Which agreements are wanted of those that have a provision on a topic.</summary>
internal enum ListPick
{
    /// <summary>All that have it.</summary>
    Having,

    /// <summary>Those that lack it.</summary>
    Lacking,

    /// <summary>Those that allow it first.</summary>
    Allowing,

    /// <summary>Those that forbid it first.</summary>
    Forbidding,

    /// <summary>The one with the greatest figure first.</summary>
    Most,

    /// <summary>The one with the smallest figure first.</summary>
    Least,
}

/// <summary>
/// A question for a list of agreements: 「再委託できるのはどれ？」 · 「管轄が東京のものは？」 · 「遅延損害金が一番高いのは？」 · 「雇用契約以外で競業避止があるのは？」
/// </summary>
/// <param name="Agreements">The agreements that are looked at.</param>
/// <param name="Topics">The topics; several where the question joins them by や or 又は.</param>
/// <param name="Pick">Which are wanted.</param>
/// <param name="Words">Words that their provisions are to hold: 東京.</param>
/// <param name="Figures">Figures that their provisions are to hold: 2年.</param>
internal sealed partial record ListQuestion(
    ImmutableArray<Agreement> Agreements, ImmutableArray<ComparisonTopic> Topics, ListPick Pick, ImmutableArray<string> Words, ImmutableArray<(string Words, Figure Figure)> Figures)
{
    /// <summary>Whether only provisions with certain words or figures are wanted.</summary>
    public bool IsSifting => !Words.IsEmpty || !Figures.IsEmpty;

    /// <summary>Whether what <paramref name="row"/> quotes holds the words and figures that are wanted.</summary>
    public bool IsMetBy(ComparedAgreement row) => row.Quote is { } quote && IsMetBy(quote.Text);

    /// <summary>Whether <paramref name="words"/> hold those that are wanted.</summary>
    public bool IsMetBy(string words)
    {
        var compact = Folding.Compact(words);
        var figures = Figures.IsEmpty ? [] : Figure.FindAll(Folding.Fold(words)).Select(found => found.Figure).ToList();
        return Words.All(word => compact.Contains(word, StringComparison.Ordinal)) && Figures.All(f => figures.Contains(f.Figure));
    }

    /// <summary>Reads <paramref name="question"/>; null where it asks for no list of agreements by what they say.</summary>
    public static ListQuestion? Read(Question question, AgreementLibrary library)
    {
        var folded = Folding.Fold(question.Text);
        if (!question.References.IsEmpty || (question.OwnTopics.IsEmpty && question.Scope == AgreementScope.Named) || ListScope.Of(question, folded, library, false) is not { } agreements)
        {
            return null;
        }

        var taken = Asking().Matches(folded).Select(SpanOf).ToList();
        ImmutableArray<(string, Figure)> figures = [.. Figure.FindAll(folded).Select(found => (found.Span.Slice(folded), found.Figure))];
        taken.AddRange(Figure.FindAll(folded).Select(found => found.Span));
        var topics = question.OwnTopics.IsEmpty ? question.Topics : question.OwnTopics.RemoveAll(t => IsTaken(t.Span, taken));
        topics = [.. topics.Where(t => t.Importance >= Question.LeastImportance).Select(t => t.Span.End <= folded.Length ? t : t with { Span = new TextSpan(0, 0) })];
        var pick = PickOf(question, folded);
        if (topics.IsEmpty)
        {
            // 一番高い契約
            return Price().IsMatch(folded) && ComparisonTopics.Called("契約金額") is { } price ? new ListQuestion(agreements, [price], pick, [], []) : null;
        }

        var (named, words) = ComparisonTopics.Of(question.Text, topics) is var (topic, others)
            ? ([topic], [.. others.Select(t => WordOf(t.Surface))])
            : (FreeTopics(folded, topics), ImmutableArray<string>.Empty);
        return new ListQuestion(agreements, named, pick, words, pick is ListPick.Most or ListPick.Least ? [] : figures);
    }

    // 東京地裁 is called 東京地方裁判所 in agreements.
    private static string WordOf(string surface)
    {
        var compact = Folding.Compact(surface);
        return compact.EndsWith("地裁", StringComparison.Ordinal) ? compact[..^1] + "方裁判所" : compact.EndsWith("簡裁", StringComparison.Ordinal) ? compact[..^1] + "易裁判所" : compact;
    }

    // 競業避止や引き抜き are two topics, 飛行の届出 is one.
    private static ImmutableArray<ComparisonTopic> FreeTopics(string folded, ImmutableArray<Topic> topics)
    {
        var groups = new List<List<Topic>>();
        foreach (var topic in topics)
        {
            if (groups.Count > 0 && !Or().IsMatch(folded.AsSpan()[Math.Min(groups[^1][^1].Span.End, topic.Span.Start)..topic.Span.Start]))
            {
                groups[^1].Add(topic);
            }
            else
            {
                groups.Add([topic]);
            }
        }

        return [.. groups.Select(group => TopicComparer.TopicOf(string.Join('の', group.Select(t => t.Surface))))];
    }

    private static ListPick PickOf(Question question, string folded) =>
        Forbidden().IsMatch(folded) ? ListPick.Forbidding
        : question.Asks(QuestionKind.Lacks) || Lacks().IsMatch(folded) ? ListPick.Lacking
        : Most().IsMatch(folded) ? ListPick.Most
        : Least().IsMatch(folded) ? ListPick.Least
        : Allowed().IsMatch(folded) ? ListPick.Allowing
        : ListPick.Having;

    private static bool IsTaken(TextSpan span, List<TextSpan> taken) => Enumerable.Range(span.Start, span.Length).All(at => taken.Exists(t => t.Start <= at && at < t.End));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex("\\Aか\\z|や|又は|または|若しくは|もしくは|とか|、|or")]
    private static partial Regex Or();

    // 認めていない · 禁止されている · できない · してはいけない
    [GeneratedRegex("認め(?:て(?:い)?ない|られ(?:て(?:い)?)?ない)|許(?:し|され)て(?:い)?ない|禁止|禁じ|できない|出来ない|[しっ]ては(?:いけない|ならない|だめ|駄目)|不可|ダメ|だめな|駄目な")]
    private static partial Regex Forbidden();

    [GeneratedRegex("できる|出来る|認め(?:て|られて)(?:い)?る|可能|許され|許可|してもいい|していい|してよい|[るえけせてねべめれ]られる|ok(?![a-z])")]
    private static partial Regex Allowed();

    // 自動更新じゃない · 違約金なし · 条項が入っていない
    [GeneratedRegex("じゃない|ではない|でない|なしの|無しの|(?:が|の|も|は)(?:ない|無い|なし|入って(?:い)?ない|ついて(?:い)?ない|書いて(?:い)?ない)(?:契約|協定|もの|やつ|の|相手)|without|lack")]
    private static partial Regex Lacks();

    [GeneratedRegex("(?:一番|いちばん|1番|最も|もっとも|より)、?(?:高|大き|長|多|重)|最(?:高|大|長|多)|(?:高|大き|長|多)い(?:順|もの|ほう|方)|highest|longest|largest|most expensive")]
    private static partial Regex Most();

    [GeneratedRegex("(?:一番|いちばん|1番|最も|もっとも|より)、?(?:低|小さ|短|少な|軽|安|早|速)|最(?:低|小|短|少|安)|(?:低|小さ|短|少な|安|早)い(?:順|もの|ほう|方)|lowest|shortest|smallest|cheapest")]
    private static partial Regex Least();

    [GeneratedRegex("(?:一番|最も)、?(?:高い|安い)|最(?:高額|安)|most expensive|cheapest")]
    private static partial Regex Price();

    // What such a question says besides its topic.
    [GeneratedRegex("どれ|どこ|どの|契約書?|協定書?|覚書|規約|約款|案件|条項|条文|規定|定め|記載|一覧|リスト|全部|全て|すべて|それぞれ|全体|以外|除[いくき]て?|何件|何本|いくつ|件数|相手方?|会社|取引先|一番|最も|最(?:高|大|長|多|低|小|短|少|安)|高い|大きい|長い|多い|重い|低い|小さい|短い|少ない|軽い|安い|早い|速い|順|認め[ぁ-ん]*|許[しさ][ぁ-ん]*|禁止[ぁ-ん]*|禁じ[ぁ-ん]*|可能|不可|必要|入って[ぁ-ん]*|ついて[ぁ-ん]*|付いて[ぁ-ん]*|agreements?|contracts?|which|list|highest|lowest|longest|shortest")]
    private static partial Regex Asking();
}
