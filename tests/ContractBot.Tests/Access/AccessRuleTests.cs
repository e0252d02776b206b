using ContractBot.Access;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Access;

public sealed class AccessRuleTests : IDisposable
{
    private const string Hanako = "0a0a0a0a-0000-0000-0000-000000000001";
    private const string Taro = "0a0a0a0a-0000-0000-0000-000000000002";

    private readonly TemporaryFolder _groups = new();
    private readonly GroupMembers _members;

    public AccessRuleTests()
    {
        _groups.Write("総務課.csv", $"id,displayName\n{Hanako},花子\n");
        _members = AccessCases.Members(_groups.Path);
    }

    [Fact]
    public void A_person_is_let_in_by_name_or_by_group_and_by_nothing_else()
    {
        var rule = new AccessRule([Taro.ToUpperInvariant()], ["総務課", "監査室"], ["team"], ["channel"]);

        Assert.True(rule.Allows(new Person("tenant", Hanako), _members));
        Assert.True(rule.Allows(new Person("tenant", Taro), _members));
        Assert.False(rule.Allows(new Person("tenant", "0a0a0a0a-0000-0000-0000-000000000003"), _members));
        Assert.False(rule.Allows(new Person("tenant", ""), _members));
        Assert.False(rule.Allows(new Person("tenant", "team"), _members));
    }

    [Fact]
    public void In_a_conversation_of_several_the_place_counts_and_not_who_asks()
    {
        var rule = new AccessRule([Hanako], ["総務課"], ["19:team@thread.tacv2"], ["19:chat@thread.v2"]);

        Assert.False(rule.Allows(new SharedPlace("tenant", "", "", "19:other@thread.v2", Hanako), _members));
        Assert.True(rule.Allows(new SharedPlace("tenant", "", "", "19:chat@thread.v2", Taro), _members));
        Assert.True(rule.Allows(new SharedPlace("tenant", "19:team@thread.tacv2", "", "19:channel@thread.tacv2", Taro), _members));
    }

    [Fact]
    public void A_team_is_known_by_its_id_in_Entra_too()
    {
        var rule = new AccessRule([], [], ["0b0b0b0b-0000-0000-0000-000000000009"], []);

        Assert.True(rule.Allows(new SharedPlace("tenant", "19:t@thread.tacv2", "0B0B0B0B-0000-0000-0000-000000000009", "c", ""), _members));
        Assert.False(rule.Allows(new SharedPlace("tenant", "", "", "", ""), _members));
    }

    [Fact]
    public void An_empty_name_in_a_rule_lets_in_nobody_without_a_name()
    {
        var rule = new AccessRule([""], [""], [""], [""]);

        Assert.False(rule.Allows(new Person("tenant", ""), _members));
        Assert.False(rule.Allows(new SharedPlace("tenant", "", "", "", ""), _members));
    }

    [Fact]
    public void Only_the_person_at_this_machine_sees_what_is_open_to_nobody()
    {
        Assert.True(AccessRule.Nobody.Allows(new ThisMachine(), _members));
        Assert.False(AccessRule.Nobody.Allows(new Person("tenant", Hanako), _members));
    }

    public void Dispose() => _groups.Dispose();
}
