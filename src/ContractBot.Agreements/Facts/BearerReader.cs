using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads who has to act: the topic of the sentence, where it is a party (乙は、, 甲及び乙は、).</summary>
internal sealed class BearerReader
{
    private readonly Regex _topic;

    /// <summary>For an agreement whose parties are <paramref name="parties"/>.</summary>
    public BearerReader(ImmutableArray<Party> parties)
    {
        var names = parties.SelectMany(p => p.ShortNames).Concat(["甲", "乙", "丙", "丁"]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length).Select(Regex.Escape);
        var name = $"(?:{string.Join('|', names)})";
        _topic = new Regex($"(?<![一-龯ァ-ヶー])(?<who>{name}(?:(?:、|又は|及び|若しくは|並びに|または|および|と){name})*)(?:双方|のいずれか|のそれぞれ)?は", RegexOptions.CultureInvariant);
    }

    /// <summary>The party that the last topic before <paramref name="end"/> names; null where none does.</summary>
    public string? Before(string sentence, int end)
    {
        string? who = null;
        foreach (Match match in _topic.Matches(sentence[..end]))
        {
            who = match.Groups["who"].Value;
        }

        return who;
    }
}
