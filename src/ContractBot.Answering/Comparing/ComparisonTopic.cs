using System.Collections.Immutable;

namespace ContractBot.Answering.Comparing;

/// <summary>A topic by which agreements are compared.</summary>
/// <param name="Name">In Japanese.</param>
/// <param name="EnglishName">In English.</param>
/// <param name="Aliases">How people call it, compact.</param>
/// <param name="Question">What each agreement is asked.</param>
/// <param name="Value">What of the provision is its value.</param>
/// <param name="Words">Alternatives, each of words that must all be there.</param>
internal sealed record ComparisonTopic(
    string Name,
    string EnglishName,
    ImmutableArray<string> Aliases,
    string Question,
    ValueForm Value,
    ImmutableArray<ImmutableArray<string>> Words)
{
    /// <summary>Whether it is not of the table, but of words that somebody typed.</summary>
    public bool IsFree => Aliases.IsEmpty;

    /// <summary>Whether <paramref name="compact"/> is on the topic, which is one of the table.</summary>
    public bool IsOn(string compact) =>
        Words.Any(all => all.All(word => compact.Contains(word, StringComparison.Ordinal)));
}

/// <summary>What of a provision is shown as its value.</summary>
internal enum ValueForm
{
    /// <summary>From when to when: 締結日から令和8年3月31日まで.</summary>
    Term,

    /// <summary>For how long it goes on: 同一内容で1年間更新する.</summary>
    Renewal,

    /// <summary>How long after the end: 有効期間満了後3年間, 終了後を問わず.</summary>
    Survival,

    /// <summary>Until when to object to renewal: 満了日の1か月前まで.</summary>
    RenewalNotice,

    /// <summary>Until when to give notice before ending it: 解約予定日の1か月前まで.</summary>
    TerminationNotice,

    /// <summary>Until when to pay: 請求書を受理した日から30日以内.</summary>
    Payment,

    /// <summary>How long records are kept: 事業終了後5年間.</summary>
    Retention,

    /// <summary>An amount or rate: 契約金額の10分の1.</summary>
    Amount,

    /// <summary>A court: 那覇地方裁判所.</summary>
    Court,

    /// <summary>A law: 日本法.</summary>
    Law,

    /// <summary>The words in which the sentence ends: 承諾を得なければならない.</summary>
    Predicate,
}
