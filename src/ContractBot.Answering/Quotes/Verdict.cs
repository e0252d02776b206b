using System.Text.RegularExpressions;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Quotes;

/// <summary>What the words of a sentence decide about a question whether something is allowed or required.</summary>
internal enum VerdictKind
{
    /// <summary>They do not decide it.</summary>
    None,

    /// <summary>It is allowed.</summary>
    Allowed,

    /// <summary>It is forbidden.</summary>
    Forbidden,

    /// <summary>It is forbidden, and the sentence excepts something.</summary>
    ForbiddenInPrinciple,

    /// <summary>It takes somebody's consent.</summary>
    WithConsent,

    /// <summary>It is required.</summary>
    Required,

    /// <summary>It is not required.</summary>
    NotRequired,
}

/// <summary>A verdict; with whose consent it is, where it takes one.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Who">Who consents, as the text calls them.</param>
/// <param name="Act">What they do: 承諾, 承認.</param>
internal readonly partial record struct Verdict(VerdictKind Kind, string Who = "", string Act = "")
{
    // Less than this share of the question's topics in the sentence itself, and it may decide something else.
    private const double LeastInFocus = 0.85;

    private const QuestionKind Others = ~(QuestionKind.May | QuestionKind.Must);

    // 「勝手に…していい？」, 「承諾はいらない？」: yes and no would be read the wrong way round.
    private static readonly string[] Twisted =
        ["ない", "なく", "ません", "だめ", "ダメ", "駄目", "いけ", "禁止", "不要", "なし", "無断", "勝手", "黙", "独断", "いらな", "要らな", "抜き", "だけ", "免除", "without", "not "];

    // With which a duty is asked for, and not denied.
    private static readonly string[] DutyForms = ["なければならない", "なければいけない", "ないといけない", "ないとだめ", "ないとダメ", "なくてはならない", "なくてはいけない"];

    private static readonly string[] Conditions =
        ["場合", "とき", "限り", "範囲", "除き", "除く", "ただし", "但し", "以外", "正当な", "みだりに", "不当", "より、", "ことにより", "目的"];

    /// <summary>What <paramref name="sentence"/> with its provisos (compact) decides about <paramref name="question"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="evidence">Where the sentence stands.</param>
    /// <param name="sentence">The rule that is quoted.</param>
    /// <param name="hasException">Whether an exception follows elsewhere.</param>
    public static Verdict Of(Question question, Evidence evidence, string sentence, bool hasException)
    {
        var asked = Folding.Compact(question.Text);
        var form = DutyForms.Aggregate(asked, (text, duty) => text.Replace(duty, "", StringComparison.Ordinal));
        var may = question.Kind == QuestionKind.May;
        if ((!may && question.Kind != QuestionKind.Must) || evidence.InFocus < LeastInFocus || evidence.Focus.Item is not null
            || Twisted.Any(t => form.Contains(t, StringComparison.Ordinal)) || IsOfAnother(question, evidence, sentence))
        {
            return default;
        }

        var rule = sentence.Split('。')[0];
        var consent = Consent().Match(sentence);
        if (may && consent.Success && (ConsentDuty().IsMatch(rule) || Forbids().IsMatch(rule) || Permits().IsMatch(rule)))
        {
            return new Verdict(VerdictKind.WithConsent, consent.Groups["who"].Value, consent.Groups["act"].Value);
        }

        var isConditional = Conditions.Any(c => sentence.Contains(c, StringComparison.Ordinal));
        return new Verdict(may switch
        {
            true when Forbids().IsMatch(rule) && !hasException && !isConditional => VerdictKind.Forbidden,
            true when Forbids().IsMatch(rule) && !Conditions.Any(c => rule.Contains(c, StringComparison.Ordinal)) => VerdictKind.ForbiddenInPrinciple,
            true when Permits().IsMatch(rule) && !hasException && !isConditional => VerdictKind.Allowed,
            false when Exempts().IsMatch(rule) && !hasException && !isConditional => VerdictKind.NotRequired,
            false when Requires().IsMatch(rule) && !hasException && !sentence.Contains("ただし", StringComparison.Ordinal) => VerdictKind.Required,
            _ => VerdictKind.None,
        });
    }

    // The question asks what one party may; the sentence binds the other.
    private static bool IsOfAnother(Question question, Evidence evidence, string sentence) =>
        question.Parties.Length == 1
        && !sentence.StartsWith(question.Parties[0], StringComparison.Ordinal)
        && evidence.Passage.Agreement.Parties.Any(p => sentence.StartsWith(p.ShortName + "は", StringComparison.Ordinal));

    // 甲の書面による承諾を得た場合 · あらかじめ町の承認を受けなければならない · 相手方の事前の承諾を得て
    [GeneratedRegex("(?:^|[、は])、?(?:あらかじめ|事前に|予め)?、?(?<who>[^、。はがをに(]{1,10}?)の(?:あらかじめの|事前の|書面による|書面又は電磁的記録による|事前の書面による|文書による)*(?<act>承諾|承認|同意|許可)を(?:得|受け)")]
    private static partial Regex Consent();

    [GeneratedRegex("(?:承諾|承認|同意|許可)を(?:得|受け)(?:なければなら|るものとする)")]
    private static partial Regex ConsentDuty();

    [GeneratedRegex("(?:てはならない|ではならない|ことができない|ことはできない|を禁止する)$")]
    private static partial Regex Forbids();

    [GeneratedRegex("(?:ことができる|できるものとする)$")]
    private static partial Regex Permits();

    [GeneratedRegex("(?:なければならない|なければならぬ|ねばならない)$")]
    private static partial Regex Requires();

    [GeneratedRegex("(?:要しない|要しないものとする)$")]
    private static partial Regex Exempts();
}
