using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ContractBot.Answering;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Cards;

/// <summary>Teams' own citations: the numbers in the text open what they cite (Teams, "AI-generated content in bot messages").</summary>
internal static partial class CitationEntity
{
    /// <summary>Teams takes 20, the Agents Playground 10.</summary>
    public const int MaximumCitations = 10;

    public const int MaximumName = 80;
    public const int MaximumAbstract = 160;
    public const int MaximumKeyword = 28;

    private const string MessageType = "https://schema.org/Message";

    /// <summary>The entity for those of <paramref name="citations"/> whose <c>[n]</c> stands in <paramref name="text"/>; null where none does.</summary>
    public static Entity? Of(string text, IEnumerable<Citation> citations)
    {
        var inText = Marks().Matches(text).Select(match => match.ValueSpan[1..^1].ToString()).ToHashSet(StringComparer.Ordinal);
        var claims = citations
            .Where(citation => inText.Contains(citation.N.ToString(CultureInfo.InvariantCulture)) && !string.IsNullOrWhiteSpace(citation.Quote))
            .DistinctBy(citation => citation.N)
            .OrderBy(citation => citation.N)
            .Take(MaximumCitations)
            .Select(citation => new Claim(citation.N, DocumentOf(citation)))
            .ToList();
        return claims.Count == 0 ? null : Entity.From(new Message(claims));
    }

    // The place is what tells citations apart: where both do not fit it is the title that is cut.
    private static Document DocumentOf(Citation citation)
    {
        var place = Excerpt.Limit(VisibleText.Of(citation.Locator), MaximumName / 2);
        var title = Excerpt.Limit(VisibleText.Of(citation.Title), MaximumName - place.Length - 1);
        return new(
            $"{title} {place}",
            Excerpt.Limit(VisibleText.Of(citation.Quote).ReplaceLineEndings(" "), MaximumAbstract),
            CitationUrl.Of(citation),
            citation.Caption is { Length: > 0 and <= MaximumKeyword } caption ? [VisibleText.Of(caption)] : null);
    }

    [GeneratedRegex(@"\[[1-9][0-9]{0,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    private sealed record Message(IReadOnlyList<Claim> Citation)
    {
        public string Type { get; } = MessageType;

        [JsonPropertyName("@type")]
        public string SchemaType { get; } = "Message";

        [JsonPropertyName("@context")]
        public string Context { get; } = "https://schema.org";

        /// <summary>Empty: it says something of the message that it came with.</summary>
        [JsonPropertyName("@id")]
        public string Id { get; } = "";
    }

    private sealed record Claim(int Position, Document Appearance)
    {
        [JsonPropertyName("@type")]
        public string SchemaType { get; } = "Claim";
    }

    private sealed record Document(string Name, string Abstract, string? Url, IReadOnlyList<string>? Keywords)
    {
        [JsonPropertyName("@type")]
        public string SchemaType { get; } = "DigitalDocument";
    }
}
