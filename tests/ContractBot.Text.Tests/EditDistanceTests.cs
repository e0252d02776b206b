namespace ContractBot.Text.Tests;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("協定", "", 2)]
    [InlineData("signedon", "signedOn", 0)] // the case of a letter is no difference
    [InlineData("nots", "notes", 1)]
    [InlineData("締結", "締結日", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_letters_inserted_deleted_and_replaced(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right));
}
