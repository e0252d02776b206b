using System.Text.RegularExpressions;

namespace ContractBot.Answering.Finding;

/// <summary>Reads who acts in a sentence and whether it binds: a Japanese sentence opens with the one and rules with the other.</summary>
internal static partial class MainClause
{
    /// <summary>Whether <paramref name="compact"/> binds to do something, and neither forbids nor permits.</summary>
    public static bool IsPlainDuty(string compact) => Duty().IsMatch(compact) && !Other().IsMatch(compact);

    /// <summary>Whether <paramref name="compact"/> speaks of a rule that stands elsewhere: 「前2項の規定は、…」.</summary>
    public static bool IsAboutRule(string compact) => Rule().IsMatch(compact);

    /// <summary>Whether <paramref name="compact"/> names <paramref name="word"/> only as what another paragraph speaks of: 「前項の違約金を免れることができない」.</summary>
    public static bool TakesUp(string compact, string word)
    {
        var at = compact.IndexOf(word, StringComparison.Ordinal);
        return at > 0 && compact.IndexOf(word, at + 1, StringComparison.Ordinal) < 0 && Paragraph().IsMatch(compact.AsSpan(0, at));
    }

    /// <summary>Who acts in <paramref name="compact"/>, by the word that opens it; null where it opens otherwise.</summary>
    public static string? OtherActor(string compact) => Actor().Match(compact) is { Success: true } match ? match.Groups["actor"].Value : null;

    // 報告しなければならない。 · 報告するものとする。
    [GeneratedRegex("(?:なければならない|なければならぬ|ねばならない|[うくすつぬむるぐぶ]ものとする|を負う)。?\\z")]
    private static partial Regex Duty();

    // 承諾を得なければならない answers whether one may
    [GeneratedRegex("てはならない|ことができ|できるもの|できない|禁止|承諾|承認|同意|許可|この限り|協議")]
    private static partial Regex Other();

    // 第1項の規定は、 · 前2項の規定は、
    [GeneratedRegex("\\A(?:前[0-9]?項|第[0-9]+項|前各項)[^、。は]{0,16}の規定は")]
    private static partial Regex Rule();

    // 第1項及び前項の · 前項の規定による
    [GeneratedRegex("(?:前[0-9]?項|第[0-9]+項|同項|前条|各項)の(?:規定による|規定に基づく|規定により定められた)?\\z")]
    private static partial Regex Paragraph();

    // 再委託先は、 · 業務従事者は、
    [GeneratedRegex("\\A(?:当該)?(?<actor>[^、。はがをにの()]{0,12}(?:先|者|人|員|業者|責任者)(?:等)?)は、")]
    private static partial Regex Actor();
}
