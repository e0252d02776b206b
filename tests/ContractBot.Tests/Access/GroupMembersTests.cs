using ContractBot.Access;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Access;

public sealed class GroupMembersTests : IDisposable
{
    private const string Hanako = "0a0a0a0a-0000-0000-0000-000000000001";
    private const string Taro = "0a0a0a0a-0000-0000-0000-000000000002";

    private readonly TemporaryFolder _folder = new();
    private readonly FixedTime _time = new(DateTimeOffset.UnixEpoch.AddYears(56));

    [Fact]
    public void A_group_is_called_as_its_file_is()
    {
        _folder.Write("総務課.csv", $"id\n{Hanako}\n");
        _folder.Write("監査室.txt", $"{Taro}\n");
        var members = AccessCases.Members(_folder.Path, _time);

        Assert.True(members.Has("総務課", Hanako));
        Assert.False(members.Has("総務課", Taro));
        Assert.True(members.Has("監査室", Taro));
        Assert.False(members.Has("人事課", Taro));
    }

    [Fact]
    public void Who_is_taken_off_the_list_is_no_member_any_more()
    {
        _folder.Write("総務課.csv", $"id\n{Hanako}\n{Taro}\n");
        var members = AccessCases.Members(_folder.Path, _time);
        Assert.True(members.Has("総務課", Taro));

        _folder.Write("総務課.csv", $"id\n{Hanako}\n");
        _time.Now += TimeSpan.FromSeconds(5);

        Assert.False(members.Has("総務課", Taro));
        Assert.True(members.Has("総務課", Hanako));

        File.Delete(Path.Combine(_folder.Path, "総務課.csv"));
        _time.Now += TimeSpan.FromSeconds(5);

        Assert.False(members.Has("総務課", Hanako));
    }

    [Fact]
    public void A_list_that_cannot_be_read_and_two_lists_of_one_name_have_no_members_and_are_named()
    {
        _folder.Write("総務課.csv", $"id\n{Hanako}\n???\n");
        _folder.Write("監査室.csv", $"id\n{Hanako}\n");
        _folder.Write("監査室.txt", $"{Hanako}\n");
        _folder.Write("readme.md", "no list");
        var members = AccessCases.Members(_folder.Path, _time);

        Assert.False(members.Has("総務課", Hanako));
        Assert.False(members.Has("監査室", Hanako));
        Assert.Equal(["監査室.txt", "総務課.csv"], members.Unreadable());
    }

    [Fact]
    public void Without_a_folder_or_with_one_that_is_gone_no_group_has_members()
    {
        Assert.False(new GroupMembers(AccessCases.Settings(), _time).Has("総務課", Hanako));
        Assert.False(AccessCases.Members(Path.Combine(_folder.Path, "gone"), _time).Has("総務課", Hanako));
    }

    public void Dispose() => _folder.Dispose();
}
