using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests.Questions;

public class ArticleReferencesTests
{
    [Theory]
    [InlineData("第6条", null, 6, null, null, null)]
    [InlineData("第６条を見せて", null, 6, null, null, null)]
    [InlineData("7条4項", null, 7, null, 4, null)]
    [InlineData("十条は？", null, 10, null, null, null)]
    [InlineData("第5条第1項", null, 5, null, 1, null)]
    [InlineData("第24条第1項第4号", null, 24, null, 1, 4)]
    [InlineData("第3条の2第1項", null, 3, 2, 1, null)]
    [InlineData("特記事項の第5", "特記事項", 5, null, null, null)]
    [InlineData("別記1第3", "別記1", 3, null, null, null)]
    [InlineData("別記1の第15第2項", "別記1", 15, null, 2, null)]
    public void A_place_is_read_in_any_usual_form(string question, string? part, int article, int? branch, int? paragraph, int? item)
    {
        var (_, reference) = Assert.Single(ArticleReferences.FindAll(Folding.Fold(question)));

        Assert.Equal(new ArticleReference(part, article, branch, paragraph, item), reference);
    }

    [Theory]
    [InlineData("第三者に譲渡できる？")]
    [InlineData("民法第140条では？")]
    [InlineData("50万円以下なら？")]
    [InlineData("条件は？")]
    public void Other_numbers_name_no_place(string question) => Assert.Empty(ArticleReferences.FindAll(Folding.Fold(question)));
}
