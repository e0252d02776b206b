using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>
/// Companies in katakana by the short forms that people make of them: two units of the beginning and two of what follows (ポケノー of ポケットノート),
/// or, before の契約, との and the like, the beginning alone (ポケットの契約). Both count only where they fit one company. Frozen once built.
/// </summary>
internal sealed partial class KatakanaClippings
{
    private const int ShortestName = 6;
    private const int FromEach = 2;

    private readonly ILookup<string, Alias> _names;

    /// <summary>The companies among <paramref name="names"/>: those in katakana.</summary>
    public KatakanaClippings(IEnumerable<Alias> names) =>
        _names = names.Where(a => a.Word.Length >= ShortestName && a.Word.All(Script.IsKatakana)).ToLookup(a => a.Word[..FromEach], StringComparer.Ordinal);

    /// <summary>The places of <paramref name="folded"/> that call a company so, outside of <paramref name="taken"/>.</summary>
    /// <param name="folded">The question.</param>
    /// <param name="taken">Places that are understood already.</param>
    /// <param name="isOrdinary">Whether a word means what it says, and so calls nobody.</param>
    public IEnumerable<Mention> FindIn(string folded, IReadOnlyList<Mention> taken, Func<string, bool> isOrdinary)
    {
        foreach (Match match in Word().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Groups["word"].Length);
            var word = span.Slice(folded);
            if (taken.Any(m => m.Span.Overlaps(span)))
            {
                continue;
            }

            var meant = _names[word[..FromEach]].Where(a => Fits(word, a.Word, match.Groups["called"].Success)).ToList();
            if (meant.Count > 0 && meant.Select(a => a.Word).Distinct().Count() == 1 && !isOrdinary(word))
            {
                yield return new Mention(span, word, meant);
            }
        }
    }

    private static bool Fits(string word, string name, bool isCalled) =>
        word.Length < name.Length
        && ((isCalled && name.StartsWith(word, StringComparison.Ordinal))
            || (word.Length == 2 * FromEach && name.IndexOf(word[FromEach..], FromEach + 1, StringComparison.Ordinal) >= 0));

    // ポケノーの協定 · ポケノーは
    [GeneratedRegex(@"(?<![\u30A1-\u30FC])(?<word>[\u30A1-\u30FC]{3,6})(?![\u30A1-\u30FC])(?<called>社|さん|側|との|の(?:契約|協定|覚書|件|やつ))?")]
    private static partial Regex Word();
}
