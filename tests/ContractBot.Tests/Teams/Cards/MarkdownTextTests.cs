using ContractBot.Teams.Cards;

namespace ContractBot.Tests.Teams.Cards;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("７日以内です[1]。", "７日以内です[1]。")]
    [InlineData("一行目\n二行目", "一行目\n\n二行目")]
    [InlineData("一行目\r\n\r\n二行目", "一行目\n\n二行目")]
    [InlineData("*甲* _乙_ `丙` ~丁~ a|b \\", "\\*甲\\* \\_乙\\_ \\`丙\\` \\~丁\\~ a\\|b \\\\")]
    [InlineData("<b>&amp;</b>", "&lt;b>&amp;amp;&lt;/b>")]
    [InlineData("[偽](https://example.org)と![像](x)", "\\[偽](https://example.org)と!\\[像](x)")]
    [InlineData("[1](https://example.org)", "\\[1](https://example.org)")] // a link, not a citation
    [InlineData("です[1][2]。", "です[1][2]。")]
    [InlineData("# 見出し", "\\# 見出し")]
    [InlineData("> 引用", "\\> 引用")]
    [InlineData("- 2 甲は", "\\- 2 甲は")]
    [InlineData("1. 甲は", "1\\. 甲は")]
    [InlineData("2026.3.31まで", "2026\\.3.31まで")]
    [InlineData("12) 乙は", "12\\) 乙は")]
    [InlineData("第1条 - 期間", "第1条 - 期間")]
    public void Text_is_shown_to_the_letter(string plain, string markdown) => Assert.Equal(markdown, MarkdownText.Of(plain));
}
