using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>
/// Companies called by Latin initials: メトロソフト is MS in 「MSの協定」. The letters follow one another in the name's spelling,
/// the first begins it; they count only right before 社, の契約, と, は and the like, and where they fit one company alone.
/// Frozen once built.
/// </summary>
internal sealed partial class LatinInitials
{
    private const int ShortestName = 5;

    // Letters that stand for things: HP, DX.
    private static readonly string[] Things = ["hp", "dx", "pr", "tv", "ng", "dm", "pm", "pl", "sns", "pdf", "dvd", "bgm", "ppt", "gps", "gm", "mr", "kg", "km", "cm", "mm", "vs", "pt", "tb", "gb", "mb", "db", "bs", "pw", "sms", "mtg", "kpt", "btob"];

    private readonly ILookup<char, (string Spelling, Alias Alias)> _names;

    /// <summary>The companies among <paramref name="names"/>: those in katakana.</summary>
    public LatinInitials(IEnumerable<Alias> names) =>
        _names = names
            .Where(a => a.Word.Length >= ShortestName && a.Word.All(Script.IsKatakana))
            .Select(a => (Spelling: ForeignSound.OfKatakana(a.Word), Alias: a))
            .Where(n => n.Spelling.Length > 0)
            .ToLookup(n => n.Spelling[0]);

    /// <summary>The places of <paramref name="folded"/> that call a company so, outside of <paramref name="taken"/>.</summary>
    /// <param name="folded">The question.</param>
    /// <param name="taken">Places that are understood already.</param>
    /// <param name="isOrdinary">Whether a word means what it says (AI, IT), and so calls nobody.</param>
    public IEnumerable<Mention> FindIn(string folded, IReadOnlyList<Mention> taken, Func<string, bool> isOrdinary)
    {
        foreach (Match match in Called().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var meant = taken.Any(m => m.Span.Overlaps(span)) ? [] : _names[match.Value[0]].Where(n => Follow(match.Value, n.Spelling)).Select(n => n.Alias).ToList();
            if (meant.Count > 0 && !Things.Contains(match.Value) && meant.Select(a => a.Word).Distinct().Count() == 1 && !isOrdinary(match.Value))
            {
                yield return new Mention(span, match.Value, meant);
            }
        }
    }

    private static bool Follow(string letters, string spelling)
    {
        var matched = 0;
        foreach (var unit in spelling)
        {
            matched += matched < letters.Length && letters[matched] == unit ? 1 : 0;
        }

        return matched == letters.Length;
    }

    // MSの協定 · MS社 · MSとの · 花山市とMSは · MSと花山市は
    [GeneratedRegex("(?<![a-z0-9])[a-z]{2,4}(?=社|さん|側|と|は|が|に|から|の(?:契約|協定|覚書|件|やつ))")]
    private static partial Regex Called();
}
