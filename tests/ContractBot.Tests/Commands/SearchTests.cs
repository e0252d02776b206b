using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class SearchTests
{
    [Fact]
    public void Hits_come_with_score_citation_and_highlights_into_the_quote()
    {
        var result = Cli.Run("search", "秘密", "--top", "3", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var hits = result.Json.GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(3, hits.Count);
        Assert.True(result.Json.GetProperty("total").GetInt32() > 3);
        Assert.All(hits, hit =>
        {
            Assert.Equal(["score", "citation", "highlights"], hit.EnumerateObject().Select(p => p.Name));
            var quote = hit.GetProperty("citation").GetProperty("quote").GetString()!;
            Assert.Contains(
                "秘密",
                hit.GetProperty("highlights").EnumerateArray().Select(h => quote[h[0].GetInt32()..h[1].GetInt32()]));
        });
        Assert.Equal(hits.Select(h => h.GetProperty("score").GetDouble()).OrderDescending(), hits.Select(h => h.GetProperty("score").GetDouble()));
    }

    [Fact]
    public void No_hit_is_exit_code_1()
    {
        var result = Cli.Run("search", "宇宙旅行保険", "--json");

        Assert.Equal((1, """{"total":0,"hits":[]}""" + "\n"), (result.ExitCode, result.Output));
    }
}
