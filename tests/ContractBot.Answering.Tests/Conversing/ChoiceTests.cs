using ContractBot.Answering.Conversing;

namespace ContractBot.Answering.Tests.Conversing;

public class ChoiceTests
{
    [Theory]
    [InlineData("2番", "b", "")]
    [InlineData("２つ目", "b", "")]
    [InlineData("二番目のやつ", "b", "")]
    [InlineData("3", "c", "")]
    [InlineData("1番です", "a", "")]
    [InlineData("上の", "a", "")]
    [InlineData("後の方", "c", "")]
    [InlineData("一番下の契約でお願いします", "c", "")]
    [InlineData("最後のは？", "c", "")]
    [InlineData("2番の損害賠償は？", "b", "損害賠償は")]
    [InlineData("じゃあ3つ目について更新は？", "c", "更新は")]
    public void A_place_among_those_named_last_chooses_one(string words, string chosen, string rest)
    {
        var choice = Choice.Read(words, ["a", "b", "c"]);

        Assert.Equal((chosen, rest), (Assert.Single(choice!.Agreements), choice.Rest));
    }

    [Theory]
    [InlineData("両方")]
    [InlineData("どっちも")]
    public void Both_are_two(string words) => Assert.Equal("a b", string.Join(' ', Choice.Read(words, ["a", "b"])!.Agreements));

    [Theory]
    [InlineData("一番高いのは？")] // the dearest
    [InlineData("4番")] // there are three
    [InlineData("第2条は？")]
    [InlineData("2年？")]
    [InlineData("前の条は？")]
    [InlineData("2番目の項を見せて")]
    [InlineData("最初から")]
    [InlineData("両方とも損害賠償は？")] // of three
    [InlineData("上限は？")]
    public void Other_words_choose_nothing(string words) => Assert.Null(Choice.Read(words, ["a", "b", "c"]));

    [Fact]
    public void Where_nothing_was_named_nothing_is_chosen() => Assert.Null(Choice.Read("2番", []));
}
