using System.Globalization;
using System.Text;
using ContractBot.Teams.Cards;

namespace ContractBot.Tests.Teams.Cards;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("あいう", 3, "あいう")]
    [InlineData("あいうえ", 3, "あい…")]
    [InlineData("あ𠮟う", 3, "あ…")] // 𠮟 is a surrogate pair
    [InlineData("👨‍👩‍👧家", 5, "…")] // one family, eight units
    [InlineData("かか\u3099き", 3, "か…")] // か with a combining mark
    [InlineData("", 1, "")]
    public void A_text_is_cut_between_characters_as_seen(string text, int limit, string expected) =>
        Assert.Equal(expected, Excerpt.Limit(text, limit));

    [Theory]
    [InlineData("甲は払う。乙は渡す。", 20, "甲は払う。乙は渡す。", false)]
    [InlineData("甲は払う。乙は渡す。", 8, "甲は払う。", true)]
    [InlineData("甲は払う。\n乙は渡す。", 8, "甲は払う。", true)]
    [InlineData("はい。この文は長いので切られる。", 12, "はい。この文は長いので…", true)] // a sentence of three would be too little
    public void A_quote_is_cut_after_a_sentence(string text, int limit, string expected, bool shortened) =>
        Assert.Equal(new Excerpt(expected, shortened), Excerpt.Sentences(text, limit));

    [Fact]
    public void Random_text_is_never_cut_inside_a_character_and_never_too_long()
    {
        string[] pieces = ["あ", "。", "\n", "𠮟", "👨‍👩‍👧", "か\u3099", "e\u0301\u0302", "a", "🇯🇵", "葛\U000E0100", "\r\n"];
        var random = new Random(20261120);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new StringBuilder();
            var length = random.Next(60);
            while (text.Length < length)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            var whole = text.ToString();
            var limit = random.Next(1, 40);
            foreach (var cut in new[] { Excerpt.Limit(whole, limit), Excerpt.Sentences(whole, limit).Text })
            {
                Assert.True(cut.Length <= limit);
                var kept = cut == whole ? cut : cut.TrimEnd('…');
                Assert.StartsWith(kept, whole, StringComparison.Ordinal);
                Assert.True(StringInfo.ParseCombiningCharacters(whole).Append(whole.Length).Contains(kept.Length) || whole[kept.Length] == '\n');
            }
        }
    }
}
