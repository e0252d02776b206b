using ContractBot.Answering.Concepts;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Concepts;

public class PartedPhraseTests
{
    private static readonly PartedPhrase Phrase = PartedPhrase.Of("終わった~資料", [new Concept("資料の返還", [], [], null)]);

    [Theory]
    [InlineData("終わったあとの資料はどうする?")]
    [InlineData("終わったら、資料は?")] // the comma behind the first piece parts no clause
    public void Both_pieces_are_found_with_a_few_letters_between_them(string question) => Assert.NotNull(Phrase.FindIn(question));

    [Theory]
    [InlineData("資料は終わったあとどうする?")] // the other way round
    [InlineData("終わったあとでもう一度確かめたいのは資料の数")] // too far apart
    [InlineData("終わった日は、資料は?")]
    public void Pieces_in_another_order_or_clause_are_two_things(string question) => Assert.Null(Phrase.FindIn(question));

    [Fact]
    public void Each_piece_is_given_where_it_stands() =>
        Assert.Equal((new TextSpan(3, 7), new TextSpan(10, 12)), Phrase.FindIn("業務が終わったあとの資料"));
}
