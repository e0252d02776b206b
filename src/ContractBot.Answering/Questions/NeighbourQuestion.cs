using System.Text.RegularExpressions;

namespace ContractBot.Answering.Questions;

/// <summary>A question for the place after or before the one shown last: 「次の条は？」 · 「前の項を見せて」.</summary>
/// <param name="IsNext">Whether the next is asked for.</param>
/// <param name="OfParagraphs">Whether a paragraph is, rather than an article.</param>
internal sealed partial record NeighbourQuestion(bool IsNext, bool OfParagraphs)
{
    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else.</summary>
    public static NeighbourQuestion? Read(string question) =>
        Pattern().Match(Folding.Compact(question)) is { Success: true } match
            ? new NeighbourQuestion(!match.Groups["before"].Success, match.Groups["unit"].Value == "項")
            : null;

    // 次の条は？ · その次の条文を見せて · 前の項は · 続きを見せて · next article
    [GeneratedRegex("\\A(?:じゃあ|では|で)?、?(?:その|一つ|ひとつ|1つ)?(?:(?:次|後|(?<before>前))の?(?<unit>条|条文|項|規定)|続き)(?:の条文|の項)?(?:を|は|も|って)?(?:見せて|みせて|表示して|読みたい|何|教えて|ください|下さい|ですか|です)*[?。]*\\z|\\A(?:the)?(?:next|(?<before>previous))(?:article|(?<unit>項|paragraph))(?:please)?[?.]*\\z")]
    private static partial Regex Pattern();
}
