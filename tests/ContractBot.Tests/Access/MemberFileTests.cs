using ContractBot.Access;

namespace ContractBot.Tests.Access;

public sealed class MemberFileTests
{
    private const string One = "0a0a0a0a-0000-0000-0000-000000000001";
    private const string Two = "0a0a0a0a-0000-0000-0000-000000000002";

    [Theory]
    // As "Download members" of the Entra admin center writes it.
    [InlineData($"id,userPrincipalName,displayName\n{One},a@example.jp,花子\n{Two},b@example.jp,太郎\n")]
    [InlineData($"\"Display name\",\"Object ID\"\r\n\"山田, 花子\",\"{One}\"\r\n\"say \"\"hi\"\", 太郎\",\"{Two}\"\r\n")]
    [InlineData($"表示名\tオブジェクト ID\n花子\t{One}\n太郎\t{Two}")]
    // A list without a heading.
    [InlineData($"{One}\n\n{Two}\n")]
    [InlineData($"0A0A0A0A-0000-0000-0000-000000000001\n{{{Two}}}\n")]
    public void Members_are_read_by_their_object_ids(string text)
    {
        var members = MemberFile.Read(text);

        Assert.NotNull(members);
        Assert.Equal([One, Two], members.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("a@example.jp\nb@example.jp\n")]
    [InlineData($"id,displayName\n{One},花子\nnot an id,太郎\n")]
    [InlineData($"displayName,id\n花子,{One}\n太郎\n")]
    public void What_is_no_list_or_only_half_of_one_is_refused_whole(string text) => Assert.Null(MemberFile.Read(text));

    [Fact]
    public void A_group_without_members_is_a_list() => Assert.Empty(MemberFile.Read("id,displayName\n")!);
}
