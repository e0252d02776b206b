using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Comparing;

/// <summary>The topics of <c>comparison-topics.tsv</c>, by all that people call them.</summary>
internal static partial class ComparisonTopics
{
    // Words below this hardly are a topic of their own.
    private const double LeastImportance = 0.45;

    private static readonly Lazy<ImmutableArray<ComparisonTopic>> Loaded = new(Load);

    /// <summary>All topics, in the order of the file.</summary>
    public static ImmutableArray<ComparisonTopic> All => Loaded.Value;

    /// <summary>The topic that is called just <paramref name="name"/>; null where none is: then it is a free topic.</summary>
    public static ComparisonTopic? Called(string name)
    {
        var compact = Folding.Compact(name);
        return All.FirstOrDefault(t => t.Aliases.Contains(compact, StringComparer.Ordinal));
    }

    /// <summary>The topic that <paramref name="question"/> is about, and about nothing else; null where there is none.</summary>
    public static ComparisonTopic? Of(Question question)
    {
        var compact = Folding.Compact(question.Text);
        var (topic, name) = All
            .SelectMany(topic => topic.Aliases.Select(name => (Topic: topic, Name: name)))
            .Where(called => compact.Contains(called.Name, StringComparison.Ordinal))
            .OrderByDescending(called => called.Name.Length)
            .FirstOrDefault();
        return name is not null && question.Topics.All(t => t.Importance < LeastImportance || topic.Aliases.Any(a => IsPartOf(Folding.Compact(t.Surface), a)))
            ? topic
            : null;
    }

    // What a question does with the topic, and no other topic: 協議で解決する条文.
    private static readonly ImmutableArray<string> Beside =
        ["解決", "対応", "処理", "条文", "条項", "規定", "定め", "義務", "内容", "扱い", "取扱い", "取り扱い", "取扱", "範囲", "期間", "期限", "金額", "額", "利率", "割合", "率", "場所", "定め方", "ルール", "決まり", "制限", "禁止", "違い", "比較", "上限", "必要", "有無", "規程", "相手", "帰属"];

    /// <summary>
    /// The topic of the table that <paramref name="text"/> calls by name, and those of <paramref name="topics"/> that are about something else besides;
    /// null where it calls none, or one only as part of another matter (再委託先の監督).
    /// </summary>
    public static (ComparisonTopic Topic, ImmutableArray<Topic> Others)? Of(string text, ImmutableArray<Topic> topics)
    {
        var compact = Folding.Compact(text);
        var surfaces = topics.Select(t => Folding.Compact(t.Surface)).ToList();
        var labels = topics.Select(t => Folding.Compact(t.Label)).ToList();
        var named = All
            .SelectMany(topic => topic.Aliases.Select(name => (Topic: topic, Name: name, Rank: RankOf(name))))
            .Where(called => called.Rank is not null)
            .OrderBy(called => called.Rank)
            .ThenByDescending(called => called.Name.Length)
            .FirstOrDefault();

        // As a topic of the question, as other words of it, or as what its words mean.
        int? RankOf(string name) =>
            !compact.Contains(name, StringComparison.Ordinal) ? labels.Contains(name) ? 2 : null
            : surfaces.Exists(surface => IsPartOf(surface, name)) ? 0
            : labels.Count > 0 && topics.Any(t => t.Pieces.Any(p => p.Term is null)) ? 1
            : null;

        if (named.Topic is not { } topic)
        {
            return null;
        }

        var asked = Folding.Compact(topic.Question);
        ImmutableArray<Topic> others = [.. topics.Where(t => Folding.Compact(t.Surface) is var word
            && !topic.Aliases.Any(a => IsPartOf(word, a) || a == Folding.Compact(t.Label)) && !Nouns().Matches(word).All(noun => asked.Contains(noun.Value, StringComparison.Ordinal)) && !Beside.Any(b => word.StartsWith(b, StringComparison.Ordinal)))];
        return others.IsEmpty || topic.Value is ValueForm.Court or ValueForm.Law or ValueForm.Payment ? (topic, others) : null;
    }

    // 第三者, 権利 of 第三者に権利
    [GeneratedRegex(@"[\u4E00-\u9FFF々\u30A1-\u30FCa-z0-9]+")]
    private static partial Regex Nouns();

    private static bool IsPartOf(string surface, string name) =>
        name.Contains(surface, StringComparison.Ordinal) || surface.Contains(name, StringComparison.Ordinal);

    private static ImmutableArray<ComparisonTopic> Load() =>
    [
        .. DataFile.Rows("comparison-topics.tsv").Select(columns => new ComparisonTopic(
            columns[0],
            columns[1],
            [.. DataFile.Words(columns[2]).Append(columns[0]).Append(columns[1]).Select(name => Folding.Compact(name))],
            columns[3],
            Enum.Parse<ValueForm>(columns[4]),
            [.. DataFile.Words(columns[5]).Select(all => all.Split('&').ToImmutableArray())])),
    ];
}
