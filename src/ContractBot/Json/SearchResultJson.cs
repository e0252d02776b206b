using System.Collections.Immutable;
using ContractBot.Answering;

namespace ContractBot.Json;

/// <summary>What a search found: how many provisions in all, and the best of them.</summary>
internal sealed record SearchResultJson(int Total, ImmutableArray<HitJson> Hits)
{
    public static SearchResultJson Of(ClauseSearchResult result) => new(result.Total, [.. result.Hits.Select(HitJson.Of)]);
}

/// <summary>A provision that was found; <paramref name="Highlights"/> are pairs of UTF-16 offsets into the citation's quote.</summary>
internal sealed record HitJson(double Score, Citation Citation, ImmutableArray<ImmutableArray<int>> Highlights)
{
    public static HitJson Of(ClauseHit hit) =>
        new(hit.Score, hit.Citation, [.. hit.Highlights.Select(h => ImmutableArray.Create(h.Start, h.End))]);
}
