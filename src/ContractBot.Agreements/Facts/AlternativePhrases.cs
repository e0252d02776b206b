using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts;

/// <summary>「AまたはBのいずれか早い日まで」: two times of which one counts.</summary>
internal static partial class AlternativePhrases
{
    /// <summary>The phrases with those that belong together made one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrases">Its phrases, by start.</param>
    public static List<TimePhrase> Join(FactSentence sentence, List<TimePhrase> phrases)
    {
        var joined = new List<TimePhrase>(phrases);
        foreach (Match match in Whichever().Matches(sentence.Text))
        {
            var last = joined.FindLastIndex(p => p.End == match.Index);
            if (last < 1)
            {
                continue;
            }

            // Back over 又は and 、 to the phrases that are weighed against it.
            var first = last;
            while (first > 0 && Between().IsMatch(sentence.Text[joined[first - 1].End..joined[first].Start]))
            {
                first--;
            }

            if (first == last)
            {
                continue;
            }

            var members = joined.GetRange(first, last - first + 1);
            var phrase = new TimePhrase(
                members[0].Start, match.Index + match.Length,
                new OneOf([.. members.Select(m => m.Rule)], match.Groups["which"].Value == "早"), TimeForm.By);
            joined.RemoveRange(first, members.Count);
            joined.Insert(first, phrase);
        }

        return joined;
    }

    // のうちいずれか早い日まで · のいずれか早い方 · いずれか遅い日
    [GeneratedRegex(@"(?:に|の日)?の?(?:うち|内)?、?(?:いずれか|何れか|どちらか)(?:の)?(?<which>早|遅)い(?:方|ほう|日|時期|期日|期限|時点)?(?:の(?:日|期日|時点))?(?:まで)?")]
    private static partial Regex Whichever();

    [GeneratedRegex(@"\A(?:に|の日)?、?(?:又は|または|若しくは|もしくは|か|と|及び|、)、?\z")]
    private static partial Regex Between();
}
