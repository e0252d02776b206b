using ContractBot.Commands;

namespace ContractBot.Tests.Access;

public sealed class AccessSettingsTests
{
    [Fact]
    public void The_tenant_of_the_bot_is_admitted_where_no_list_is_given()
    {
        var settings = AccessCases.Settings(("Teams:TenantId", "Tenant-1 "));

        Assert.True(settings.Admits("tenant-1"));
        Assert.False(settings.Admits("tenant-2"));
        Assert.False(settings.Admits(""));
    }

    [Fact]
    public void A_list_of_tenants_takes_the_place_of_the_bots_own()
    {
        var settings = AccessCases.Settings(("Teams:TenantId", "tenant-1"), ("Access:Tenants:0", "tenant-2"), ("Access:Tenants:1", "tenant-3"));

        Assert.Equal((false, true, true), (settings.Admits("tenant-1"), settings.Admits("tenant-2"), settings.Admits("tenant-3")));
    }

    [Fact]
    public void A_rule_is_read_with_one_name_or_several()
    {
        var rule = AccessCases.Settings(
            ("Access:Agreements:loan:Users", "u1"), ("Access:Agreements:loan:Groups:0", "g1"), ("Access:Agreements:loan:Groups:1", "g2"),
            ("Access:Agreements:loan:Channels:0", "19:c@thread.tacv2")).Rules["loan"];

        Assert.Equal("0 u1\n1 g1\n1 g2\n3 19:c@thread.tacv2", rule.Key);
    }

    [Theory]
    [InlineData("Access:Default", "all", "設定 Access:Default の値「all」は使えません。everyone, nobody のように書いてください。")]
    [InlineData("Access:Agreements:loan:User", "u1", "設定 Access:Agreements:loan:User の値「u1」は使えません。Users, Groups, Teams, Channels のように書いてください。")]
    [InlineData("Access:Tenant", "t", "設定 Access:Tenant の値「t」は使えません。Tenants, Default, GroupFolder, Agreements のように書いてください。")]
    public void A_slip_of_the_pen_stops_the_service_rather_than_open_an_agreement(string key, string value, string complaint)
    {
        Language.Speak(Language.Japanese);

        Assert.Equal(complaint, Assert.Throws<CommandException>(() => AccessCases.Settings((key, value))).Message);
    }
}
