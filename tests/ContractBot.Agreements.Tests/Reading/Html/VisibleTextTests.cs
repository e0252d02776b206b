using ContractBot.Agreements.Reading.Html;

namespace ContractBot.Agreements.Tests.Reading.Html;

public class VisibleTextTests
{
    [Theory]
    // Blocks, line breaks, inline elements.
    [InlineData("<p>甲</p><p>乙</p>", "甲\n乙\n")]
    [InlineData("甲<br>乙", "甲\n乙\n")]
    [InlineData("<p>甲<br><br>乙</p>", "甲\n\n乙\n")]
    [InlineData("<p>甲は、<b>乙</b>に<span>払う</span>。</p>", "甲は、乙に払う。\n")]
    [InlineData("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙\n")]
    [InlineData("<span style='display:block'>甲</span><span>乙</span>", "甲\n乙\n")]
    [InlineData("<dl><dt>甲</dt><dd>乙</dd></dl>", "甲\n乙\n")]
    // White space: one space, none at line ends, none for a line end between wide characters; full-width spaces stay.
    [InlineData("<p>  甲\n  乙  </p>", "甲乙\n")]
    [InlineData("<p>the \n  term</p>", "the term\n")]
    [InlineData("<p>甲 乙</p>", "甲 乙\n")]
    [InlineData("<p>　甲　　乙</p>", "　甲　　乙\n")]
    [InlineData("<pre>甲\n  乙</pre>", "甲\n  乙\n")]
    [InlineData("<p style='white-space:pre-wrap'>甲\n乙</p>", "甲\n乙\n")]
    // Lists within lists stand further in, with all their lines.
    [InlineData("<ul><li>甲<ul><li>乙<br>丙</ul>丁<li>戊</ul>", "・甲\n  ・乙\n  丙\n丁\n・戊\n")]
    // Entities, ruby.
    [InlineData("<p>Ａ&amp;Ｂ&#65288;案&#xFF09;&nbsp;</p>", "Ａ&Ｂ（案）\u00A0\n")]
    [InlineData("<p><ruby>瑕疵<rp>（</rp><rt>かし</rt><rp>）</rp></ruby>がある。</p>", "瑕疵がある。\n")]
    // What is not seen.
    [InlineData("<p>甲<!-- 丙 --></p><script>x</script><style>y</style><template>z</template><noscript>w</noscript>", "甲\n")]
    [InlineData("<p hidden>丙</p><p style='display: none'>丙</p><p style='visibility:hidden'>丙</p><dialog>丙</dialog><p>甲</p>", "甲\n")]
    [InlineData("<title>丙</title><button>印刷</button><select><option>丙</select>甲", "甲\n")]
    public void A_page_gives_the_text_that_a_browser_shows(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Theory]
    [InlineData("<header>庁</header><nav>目次</nav><main><header>契約書</header><p>甲</p></main><footer>市</footer>", "契約書\n甲\n")]
    [InlineData("<div role=banner>庁</div><article>甲</article><div role=navigation>次</div>", "甲\n")]
    [InlineData("<header>契約書</header><p>甲</p><footer>乙</footer>", "契約書\n甲\n乙\n")]
    public void Landmarks_around_the_main_content_are_left_out_where_it_is_marked(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Theory]
    [InlineData("<style>.note, #menu { display: none } p.shown{display:block}</style><p class=note>丙</p><ul id=menu><li>丙</ul><p class='note shown'>甲</p>", "甲\n")]
    [InlineData("<style>/* .x{display:none} */ @media print { .x { display: none } } .y:hover::before{display:none} :is(]{display:none}</style><p class=x>甲</p><p class=y>乙</p>", "甲\n乙\n")]
    [InlineData("<style>.sr{visibility:hidden}</style><p><span class=sr>丙</span>甲</p>", "甲\n")]
    public void What_the_pages_style_sheet_hides_is_left_out(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Fact]
    public void Articles_that_a_page_shows_on_a_click_are_kept()
    {
        var article = string.Concat(Enumerable.Repeat("甲は、乙に備品を貸す。", 40));

        Assert.Equal($"第１条\n{article}\n", HtmlFile.TextOf($"<style>.body{{display:none}}</style><h2>第１条</h2><div class=body>{article}</div>"));
    }

    [Theory]
    [InlineData("<div id=header>市</div><ul class='topicpath x'><li>トップ</ul><div><p>甲</p></div><div id=footer>課</div>", "甲\n")]
    [InlineData("<div title=header><p>契約書</p></div><p>契約書</p><div title=footer><p>- 1 -</p></div>", "契約書\n")]
    [InlineData("<main><div class=header>契約書</div></main><aside>関連</aside>", "契約書\n")]
    public void What_stands_around_the_content_is_left_out_by_its_name(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Theory]
    [InlineData("<ol><li>甲<li>乙</ol>", "1. 甲\n2. 乙\n")]
    [InlineData("<ol start=3><li>甲<li value=7>乙<li>丙</ol>", "3. 甲\n7. 乙\n8. 丙\n")]
    [InlineData("<ol reversed><li>甲<li>乙</ol>", "2. 甲\n1. 乙\n")]
    [InlineData("<ol type=a><li>甲<li>乙</ol>", "a. 甲\nb. 乙\n")]
    [InlineData("<ol type=A start=27><li>甲</ol>", "AA. 甲\n")]
    [InlineData("<ol type=i start=4><li>甲</ol>", "iv. 甲\n")]
    [InlineData("<ol type=I start=9><li>甲</ol>", "IX. 甲\n")]
    [InlineData("<ol style='list-style-type:katakana'><li>甲<li>乙</ol>", "ア、甲\nイ、乙\n")]
    [InlineData("<ol style='list-style: inside katakana-iroha'><li>甲<li>乙</ol>", "イ、甲\nロ、乙\n")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=10><li>甲<li>乙</ol>", "十、甲\n十一、乙\n")]
    [InlineData("<ol style='list-style-type:japanese-formal' start=21><li>甲</ol>", "弐拾壱、甲\n")]
    [InlineData("<ol style='list-style:none'><li>甲</ol>", "甲\n")]
    [InlineData("<ul><li>甲<li>乙</ul>", "・甲\n・乙\n")]
    [InlineData("<ol><li><p>甲</p><p>乙</p><li>丙</ol>", "1. 甲\n乙\n2. 丙\n")]
    [InlineData("<ol><li>甲<ol type=a><li>乙</ol><li>丙</ol>", "1. 甲\n  a. 乙\n2. 丙\n")]
    // A sign that the style lacks is written in digits.
    [InlineData("<ol type=i start=0><li>甲</ol>", "0. 甲\n")]
    // A list that numbers itself in its text hides its markers by a style sheet.
    [InlineData("<ol><li>（１）甲<li>（２）乙</ol>", "（１）甲\n（２）乙\n")]
    public void Lists_show_their_markers(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Theory]
    [InlineData("<table><tr><th>区分<th>額<tr><td>甲<td>1,000円</table>", "区分\t額\n甲\t1,000円\n")]
    [InlineData("<table><tr><td><p>甲</p><p>乙</p><td>丙</table>", "甲 乙\t丙\n")]
    [InlineData("<table><tr><td>第１条<td>甲は、貸す。<ol><li>返す。</ol></table>", "第１条\t甲は、貸す。\n1. 返す。\n")]
    [InlineData("<table><tr><td>第１条　目的<br>甲は、貸す。</table>", "第１条　目的\n甲は、貸す。\n")]
    [InlineData("<table><caption>別表</caption><tr><td>甲<td></table>", "別表\n甲\n")]
    public void Rows_of_a_table_are_lines_with_tabs_between_cells(string html, string expected) => Assert.Equal(expected, HtmlFile.TextOf(html));

    [Fact]
    public void A_page_nested_without_end_is_no_page() => Assert.Null(HtmlFile.TextOf(string.Concat(Enumerable.Repeat("<div>", 100_000))));

    [Fact]
    public void A_page_nested_deeply_is_still_read() => Assert.Equal("甲\n", HtmlFile.TextOf(string.Concat(Enumerable.Repeat("<div>", 1500)) + "甲"));
}
