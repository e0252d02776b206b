using ContractBot.Agreements.Reading.Pdf;

namespace ContractBot.Agreements.Tests.Reading.Pdf;

public class GlyphFormsTests
{
    [Theory]
    [InlineData("⽬的", "目的")]
    [InlineData("⼾籍と⻑期の⾦額", "戸籍と長期の金額")]
    [InlineData("⿕", "龠")]
    [InlineData("︵案︶︑﹁甲﹂", "（案）、「甲」")]
    [InlineData("第１条　甲", "第１条　甲")]
    public void Radicals_and_vertical_forms_become_usual_characters(string text, string expected) => Assert.Equal(expected, GlyphForms.Fold(text));
}
