using ContractBot.Agreements;

namespace ContractBot.Answering.Questions;

/// <summary>
/// Which of an agreement and its amendments a question means. The text in force holds what the amendments ordered,
/// so that a question is about it, unless it speaks of the amendment itself.
/// </summary>
internal static class AmendmentWords
{
    private static readonly string[] Words = ["変更契約", "変更協定", "変更覚書", "変更合意", "覚書", "改定契約", "一部変更"];

    /// <summary>Identifiers of the agreements that are meant of those that are named.</summary>
    /// <param name="library">The agreements.</param>
    /// <param name="ids">Those that the question names.</param>
    /// <param name="folded">The question.</param>
    public static HashSet<string> Narrow(AgreementLibrary library, HashSet<string> ids, string folded)
    {
        var amendments = ids.Where(id => library.Find(id) is { } agreement && library.BaseOf(agreement) is not null).ToHashSet(StringComparer.Ordinal);
        if (amendments.Count == 0 || amendments.Count == ids.Count)
        {
            return ids;
        }

        if (Array.Exists(Words, word => folded.Contains(word, StringComparison.Ordinal)))
        {
            return amendments;
        }

        return [.. ids.Where(id => !amendments.Contains(id) || !ids.Contains(library.BaseOf(library.Find(id)!)!))];
    }
}
