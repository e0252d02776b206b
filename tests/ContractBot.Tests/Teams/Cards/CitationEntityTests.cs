using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Teams.Drivers;

namespace ContractBot.Tests.Teams.Cards;

public sealed class CitationEntityTests
{
    [Fact]
    public void A_citation_has_the_form_that_Teams_asks_for()
    {
        var entity = CitationEntity.Of("７日以内です[1]。", [Answers.Cite(1, Answers.Quote)]);

        var expected = JsonDocument.Parse($$"""
            {
              "type": "https://schema.org/Message",
              "@type": "Message",
              "@context": "https://schema.org",
              "@id": "",
              "citation": [ {
                "@type": "Claim",
                "position": 1,
                "appearance": {
                  "@type": "DigitalDocument",
                  "name": "東町と株式会社見本との包括連携協定書 第6条第5項",
                  "abstract": "{{Answers.Quote}}",
                  "url": "http://localhost:3978/agreements/sample#a6p5",
                  "keywords": ["事故の報告"]
                }
              } ]
            }
            """).RootElement;
        Assert.True(JsonElement.DeepEquals(expected, Written(entity)), Written(entity).GetRawText());
    }

    [Theory]
    [InlineData("三つ[3]と一つ[1]と三つ[3]。", new[] { 1, 3 })]
    [InlineData("番号のない文。", new int[0])]
    [InlineData("ない番号[9]と[01]と［2］と[2", new int[0])]
    [InlineData("[1][2][3]", new[] { 1, 2, 3 })]
    public void Only_citations_whose_number_stands_in_the_text_are_sent(string text, int[] positions) =>
        Assert.Equal(positions, Positions(CitationEntity.Of(text, Answers.Many(3, n => $"引用{n}"))));

    [Fact]
    public void At_most_ten_are_sent_each_position_once()
    {
        var text = string.Concat(Enumerable.Range(1, 30).Select(n => $"[{n}]"));
        var citations = Answers.Many(30, n => $"引用{n}").AddRange(Answers.Many(30, n => $"重複{n}"));

        Assert.Equal(Enumerable.Range(1, 10), Positions(CitationEntity.Of(text, citations)));
    }

    [Fact]
    public void Name_and_abstract_keep_their_limits_and_the_place_stays_whole()
    {
        var entity = CitationEntity.Of("[1]", [Answers.Cite(1, string.Concat(Enumerable.Repeat("👨‍👩‍👧", 100)), new string('長', 100), new string('見', 29))]);

        var document = Written(entity).GetProperty("citation")[0].GetProperty("appearance");
        var name = document.GetProperty("name").GetString()!;
        var summary = document.GetProperty("abstract").GetString()!;
        Assert.Equal(80, name.Length);
        Assert.EndsWith("… 第6条第5項", name, StringComparison.Ordinal);
        Assert.Equal(string.Concat(Enumerable.Repeat("👨‍👩‍👧", 19)) + "…", summary); // 19 × 8 units and the dots
        Assert.False(document.TryGetProperty("keywords", out _));
    }

    [Fact]
    public void A_citation_without_a_web_address_has_no_link()
    {
        var entity = CitationEntity.Of("[1]", [Answers.Cite(1, "引用") with { Url = new("/agreements/sample", UriKind.Relative) }]);

        Assert.False(Written(entity).GetProperty("citation")[0].GetProperty("appearance").TryGetProperty("url", out _));
    }

    private static IEnumerable<int> Positions(Entity? entity) => entity is null
        ? []
        : Written(entity).GetProperty("citation").EnumerateArray().Select(claim => claim.GetProperty("position").GetInt32());

    private static JsonElement Written(Entity? entity) => JsonSerializer.SerializeToElement(entity, ProtocolJson.Options);
}
