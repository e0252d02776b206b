using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class ContentTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void Headings_and_paragraphs_are_a_line_each_and_empty_ones_stay_empty() => Assert.Equal(
        ["貸付契約書", "", "第１条　備品を貸す。"],
        new WordFile(P("貸付契約書", "<w:pStyle w:val=\"Heading1\"/>") + "<w:p/>" + $"<w:p>{R("第１条　備品を")}{R("貸す。")}</w:p><w:sectPr/>").Lines());

    [Theory]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", "甲\n乙")]
    [InlineData("<w:r><w:t>甲</w:t><w:cr/><w:t>乙</w:t></w:r>", "甲\n乙")]
    [InlineData("<w:r><w:t>03</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r>", "03-12")]
    [InlineData("<w:r><w:t>con</w:t><w:softHyphen/><w:t>tr\u00ADact</w:t></w:r>", "contract")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>有</w:t></w:r>", "☑有")]
    [InlineData("<w:r><w:sym w:font=\"ＭＳ 明朝\" w:char=\"3231\"/></w:r>", "㈱")]
    [InlineData("<w:r><w:sym w:font=\"Unknown\" w:char=\"F041\"/></w:r>", "〓")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>しき</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>敷</w:t></w:r></w:rubyBase></w:ruby><w:t>金</w:t></w:r>", "敷金")]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>別表</w:t></w:r></w:hyperlink>", "別表")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>東市</w:t></w:r></w:sdtContent></w:sdt>", "東市")]
    [InlineData("<w:smartTag w:element=\"x\"><w:r><w:t>東市</w:t></w:r></w:smartTag>", "東市")]
    public void Each_kind_of_inline_content_is_shown_as_Word_shows_it(string content, string expected) =>
        Assert.Equal(expected, string.Join('\n', new WordFile($"<w:p>{content}</w:p>").Lines()));

    [Fact]
    public void Tracked_changes_are_accepted() => Assert.Equal(
        ["期間は２年とする。", "移した文。"],
        new WordFile(
            $"<w:p>{R("期間は")}<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>１年</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\">{R("２年")}</w:ins>{R("とする。")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"3\" w:author=\"x\"/></w:rPr></w:pPr><w:moveFrom w:id=\"4\" w:author=\"x\">{R("移した文。")}</w:moveFrom></w:p>"
            + $"<w:p><w:moveTo w:id=\"5\" w:author=\"x\">{R("移した文。")}</w:moveTo></w:p>").Lines());

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_runs_on_into_the_next() => Assert.Equal(
        ["甲は貸し、乙は借りる。"],
        new WordFile($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>{R("甲は貸し、")}</w:p>{P("乙は借りる。")}").Lines());

    [Fact]
    public void Hidden_text_is_left_out_whether_the_run_or_a_style_hides_it() => Assert.Equal(
        ["見える", "出す"],
        new WordFile(
            $"<w:p>{R("見え")}{R("隠れ", "<w:vanish/>")}{R("隠れ", "<w:rStyle w:val=\"ghost\"/>")}{R("る", "<w:vanish w:val=\"0\"/>")}</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"dark\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:pPr>{R("隠れ")}{R("出す", "<w:vanish w:val=\"false\"/>")}</w:p>")
        {
            Styles = "<w:style w:type=\"character\" w:styleId=\"ghost\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"dark\"><w:rPr><w:vanish/></w:rPr></w:style>",
        }.Lines());

    [Fact]
    public void Field_codes_are_left_out_and_results_kept() => Assert.Equal(
        ["第5条による。", "令和８年", "前第３条後"],
        new WordFile(
            $"<w:p>{R("第")}{Begin}<w:r><w:instrText> REF a </w:instrText></w:r>{Separate}{R("5")}{End}{R("条による。")}</w:p>"
            + $"<w:p><w:fldSimple w:instr=\"DATE\">{R("令和８年")}</w:fldSimple></w:p>"
            + $"<w:p>{R("前")}{Begin}<w:r><w:instrText>IF </w:instrText></w:r>{Begin}<w:r><w:instrText>PAGE</w:instrText></w:r>{Separate}{R("9")}{End}{Separate}{R("第３条")}{End}{R("後")}</w:p>").Lines());

    [Theory]
    [InlineData("EQ \\o\\ac(○,印)", "印")]
    [InlineData("EQ \\* jc2 \\* \"Font:ＭＳ 明朝\" \\* hps10 \\o\\ad(\\s\\up 9(しき),敷)", "敷")]
    [InlineData("TOC \\o \"1-3\"", "")]
    public void An_equation_field_shows_what_it_draws(string code, string expected) =>
        Assert.Equal($"甲{expected}乙", new WordFile($"<w:p>{R("甲")}{Begin}<w:r><w:instrText>{code}</w:instrText></w:r>{End}{R("乙")}</w:p>").Lines()[0]);

    [Fact]
    public void A_field_that_is_never_ended_hides_nothing() =>
        Assert.Equal(["甲乙", "丙"], new WordFile($"<w:p>{R("甲")}{Begin}{R("乙")}</w:p>{P("丙")}").Lines());

    [Fact]
    public void Notes_stand_in_brackets_below_their_paragraph_and_below_what_a_caption_heads() => Assert.Equal(
        ["（営業日）", "", "第１条　営業日に貸す。", "［※1　祝日を除く。］", "［※2　前項に同じ。　以上。］", "［※i　文末の注。］", "次の段落。"],
        new WordFile(
            $"<w:p>{R("（営業日）")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p/>"
            + $"<w:p>{R("第１条　営業日に")}<w:r><w:footnoteReference w:id=\"3\"/></w:r>{R("貸す。")}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>"
            + P("次の段落。"))
        {
            Footnotes = $"<w:footnote w:type=\"separator\" w:id=\"0\">{P("線")}</w:footnote>"
                + $"<w:footnote w:id=\"3\">{P("前項に同じ。")}{P("以上。")}</w:footnote>"
                + $"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{R(" 祝日を除く。")}</w:p></w:footnote>",
            Endnotes = $"<w:endnote w:id=\"2\">{P("文末の注。")}</w:endnote>",
        }.Lines());

    [Fact]
    public void A_note_that_refers_to_itself_ends() => Assert.Equal(
        ["甲は貸す。", "［※1　注］"],
        new WordFile($"<w:p>{R("甲は貸す。")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
        {
            Footnotes = $"<w:footnote w:id=\"2\"><w:p>{R("注")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>",
        }.Lines());

    [Fact]
    public void Headers_footers_and_comments_are_left_out() => Assert.Equal(
        ["本文"],
        new WordFile($"<w:p><w:commentRangeStart w:id=\"1\"/>{R("本文")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
        {
            Header = P("社外秘"),
            Footer = P("1/2"),
            Comments = $"<w:comment w:id=\"1\" w:author=\"x\">{P("要確認")}</w:comment>",
        }.Lines());

    [Fact]
    public void A_text_box_given_in_two_forms_stands_once_below_its_paragraph()
    {
        var box = $"<w:txbxContent>{P("枠の一")}{P("枠の二")}</w:txbxContent>";
        var content = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + $"{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal(["前後", "枠の一", "枠の二", "次"], new WordFile($"<w:p>{R("前")}{content}{R("後")}</w:p>{P("次")}").Lines());
    }

    [Fact]
    public void Table_rows_are_lines_of_cells_joined_by_tabs_and_a_lone_cell_is_a_frame() => Assert.Equal(
        ["品名\t数量", "机　いす\t２", "第１条　枠の中。", "第２条　次の行。", "注"],
        new WordFile(
            "<w:tbl><w:tblPr/>" + Row(P("品名"), P("数量")) + Row(P("机") + P("いす"), P("２"))
            + "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>" + Row(P(""), "<w:p/>") + "</w:tbl>"
            + "<w:tbl>" + Row(P("第１条　枠の中。") + P("第２条　次の行。")) + "</w:tbl>" + P("注")).Lines());

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{cell}</w:tc>"))}</w:tr>";
}
