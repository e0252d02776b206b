using static ContractBot.Agreements.Tests.Reading.Word.WordFile;

namespace ContractBot.Agreements.Tests.Reading.Word;

public class NumberingTests
{
    private static readonly string Articles = Definition(
        1,
        Level("decimalFullWidth", "第%1条"),
        Level("decimalFullWidth", "%2"),
        Level("japaneseCounting", "%3", "<w:suff w:val=\"space\"/>"),
        Level("aiueoFullWidth", "（%4）", "<w:suff w:val=\"nothing\"/>"));

    [Fact]
    public void Levels_count_for_themselves_and_start_again_below_a_higher_one() => Assert.Equal(
        ["第１条　一つ", "１　項", "２　項", "一　号", "二　号", "（ア）　細目", "第２条　二つ", "１　項", "一　号"],
        new WordFile(
            Item("一つ", 1) + Item("項", 1, 1) + Item("項", 1, 1) + Item("号", 1, 2) + Item("号", 1, 2) + Item("細目", 1, 3)
            + Item("二つ", 1) + Item("項", 1, 1) + Item("号", 1, 2))
        {
            Numbering = Articles + List(1, 1),
        }.Lines());

    [Fact]
    public void A_level_shows_the_numbers_of_higher_levels_in_their_formats_or_in_plain_digits() => Assert.Equal(
        ["II　章", "II.１　節", "2.1.1　款", "II.２　節"],
        new WordFile(Item("章", 1) + Item("節", 1, 1) + Item("款", 1, 2) + Item("節", 1, 1))
        {
            Numbering = Definition(1, Level("upperRoman", "%1", "", 2), Level("decimalFullWidth", "%1.%2"), Level("lowerLetter", "%1.%2.%3", "<w:isLgl/>")) + List(1, 1),
        }.Lines());

    [Fact]
    public void A_level_whose_signs_are_those_of_a_higher_one_stands_further_in() => Assert.Equal(
        ["1.　項", "  1.　号", "    1.　イ", "  2.　号", "(1)　別"],
        new WordFile(Item("項", 1) + Item("号", 1, 1) + Item("イ", 1, 2) + Item("号", 1, 1) + Item("別", 1, 3))
        {
            Numbering = Definition(1, Level("decimal", "%1."), Level("decimal", "%2."), Level("decimal", "%3."), Level("decimal", "(%4)")) + List(1, 1),
        }.Lines());

    [Fact]
    public void A_list_further_in_than_another_with_signs_of_its_form_stands_within_it() => Assert.Equal(
        ["1.　項", "  1.　号", "  2.　号", "2.　項"],
        new WordFile(Item("項", 1) + P("号", InList(2) + "<w:ind w:left=\"840\"/>") + P("号", InList(2) + "<w:ind w:start=\"850\"/>") + Item("項", 1))
        {
            Numbering = Definition(1, Level("decimal", "%1.", "<w:pPr><w:ind w:left=\"420\"/></w:pPr>")) + Definition(2, Level("decimal", "%1.")) + List(1, 1) + List(2, 2),
        }.Lines());

    [Fact]
    public void A_higher_level_that_was_never_used_shows_its_first_number() => Assert.Equal(
        ["1.1　節", "1.2　節"],
        new WordFile(Item("節", 1, 1) + Item("節", 1, 1)) { Numbering = Definition(1, Level("decimal", "%1"), Level("decimal", "%1.%2")) + List(1, 1) }.Lines());

    [Fact]
    public void Lists_of_one_definition_count_together_unless_one_starts_anew() => Assert.Equal(
        ["第１条　a", "第２条　b", "第１条　c", "第２条　d", "第３条　e", "第８条　f"],
        new WordFile(Item("a", 1) + Item("b", 2) + Item("c", 3) + Item("d", 3) + Item("e", 1) + Item("f", 4))
        {
            Numbering = Articles + List(1, 1) + List(2, 1)
                + List(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
                + List(4, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"8\"/></w:lvlOverride>"),
        }.Lines());

    [Fact]
    public void A_list_may_replace_a_level_of_its_definition() => Assert.Equal(
        ["Article 1　a"],
        new WordFile(Item("a", 1))
        {
            Numbering = Articles + List(1, 1, $"<w:lvlOverride w:ilvl=\"0\">{Level("decimal", "Article %1").Replace("<w:lvl>", "<w:lvl w:ilvl=\"0\">", StringComparison.Ordinal)}</w:lvlOverride>"),
        }.Lines());

    [Theory]
    [InlineData(0, "第3条")] // articles go on through all chapters
    [InlineData(1, "第1条")]
    public void Restarting_can_be_switched_off(int restart, string expected) => Assert.Equal(
        ["第1章　x", "第1条　a", "第2条　b", "第2章　y", expected + "　c"],
        new WordFile(Item("x", 1) + Item("a", 1, 1) + Item("b", 1, 1) + Item("y", 1) + Item("c", 1, 1))
        {
            Numbering = Definition(1, Level("decimal", "第%1章"), Level("decimal", "第%2条", $"<w:lvlRestart w:val=\"{restart}\"/>")) + List(1, 1),
        }.Lines());

    [Fact]
    public void A_level_that_starts_again_after_the_first_level_counts_on_through_the_second() => Assert.Equal(
        ["1　x", "A　y", "i　a", "B　y", "ii　b", "2　x", "i　c"],
        new WordFile(Item("x", 1) + Item("y", 1, 1) + Item("a", 1, 2) + Item("y", 1, 1) + Item("b", 1, 2) + Item("x", 1) + Item("c", 1, 2))
        {
            Numbering = Definition(1, Level("decimal", "%1"), Level("upperLetter", "%2"), Level("lowerRoman", "%3", "<w:lvlRestart w:val=\"1\"/>")) + List(1, 1),
        }.Lines());

    [Fact]
    public void Styles_carry_numbers_to_their_paragraphs_and_to_styles_based_on_them() => Assert.Equal(
        ["第１条　目的", "１　項", "第２条　期間", "平文"],
        new WordFile(P("目的", "<w:pStyle w:val=\"jo\"/>") + P("項", "<w:pStyle w:val=\"ko\"/>") + P("期間", "<w:pStyle w:val=\"jo2\"/>")
            + P("平文", "<w:pStyle w:val=\"jo\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"jo\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"jo2\"><w:basedOn w:val=\"jo\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"ko\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Numbering = Definition(1, Level("decimalFullWidth", "第%1条", "<w:pStyle w:val=\"jo\"/>"), Level("decimalFullWidth", "%2", "<w:pStyle w:val=\"ko\"/>")) + List(1, 1),
        }.Lines());

    [Fact]
    public void A_definition_may_stand_for_that_of_a_list_style() => Assert.Equal(
        ["第１条　a"],
        new WordFile(Item("a", 2))
        {
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"law\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Numbering = Articles + "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"law\"/></w:abstractNum>" + List(1, 1) + List(2, 5),
        }.Lines());

    [Fact]
    public void Bullets_show_the_sign_that_their_font_draws_and_levels_without_text_show_nothing() => Assert.Equal(
        ["●　a", "・　b", "c", "※　d"],
        new WordFile(Item("a", 1) + Item("b", 1, 1) + Item("c", 1, 2) + Item("d", 1, 3))
        {
            Numbering = Definition(
                1,
                Level("bullet", "\uF06C").Replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl>", StringComparison.Ordinal),
                Level("bullet", "・"),
                Level("none", ""),
                Level("bullet", "※")) + List(1, 1),
        }.Lines());

    [Fact]
    public void A_format_of_newer_versions_falls_back_and_hidden_numbers_count_unseen() => Assert.Equal(
        ["1　a", "b"],
        new WordFile(Item("a", 1) + Item("b", 1, 1))
        {
            Numbering = Definition(
                1,
                Level("decimal", "%1").Replace("<w:numFmt w:val=\"decimal\"/>", "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>", StringComparison.Ordinal),
                Level("decimal", "%2").Replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>", StringComparison.Ordinal)) + List(1, 1),
        }.Lines());

    [Fact]
    public void Deleted_and_hidden_paragraphs_are_not_counted() => Assert.Equal(
        ["第１条　a", "第２条　d"],
        new WordFile(
            Item("a", 1)
            + $"<w:p><w:pPr>{InList(1)}<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>"
            + $"<w:p><w:pPr>{InList(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>{R("c", "<w:vanish/>")}</w:p>"
            + Item("d", 1))
        {
            Numbering = Articles + List(1, 1),
        }.Lines());
}
