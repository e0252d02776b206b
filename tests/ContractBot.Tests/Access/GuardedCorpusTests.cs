using ContractBot.Access;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Access;

public sealed class GuardedCorpusTests : IDisposable
{
    private static readonly Person Hanako = new("tenant", "0a0a0a0a-0000-0000-0000-000000000001");
    private static readonly Person Taro = new("tenant", "0a0a0a0a-0000-0000-0000-000000000002");
    private static readonly SharedPlace Channel = new("tenant", "19:team@thread.tacv2", "", "19:channel@thread.tacv2", Hanako.User);

    private readonly TemporaryFolder _corpus = new();

    public GuardedCorpusTests()
    {
        Write("loan.txt", "備品貸借契約書", "森商店株式会社");
        Write("lease.txt", "複合機賃貸借契約書", "株式会社海風");
    }

    [Fact]
    public void Without_a_rule_an_agreement_is_open_to_everybody()
    {
        Assert.Equal(["lease", "loan"], Seen(Hanako));
        Assert.Equal(["lease", "loan"], Seen(Channel));
    }

    [Fact]
    public void Without_a_rule_an_agreement_is_open_to_nobody_where_the_settings_say_so()
    {
        Assert.Equal(["loan"], Seen(Hanako, ("Access:Default", "nobody"), ("Access:Agreements:loan:Users", Hanako.User)));
        Assert.Equal([], Seen(Taro, ("Access:Default", "nobody"), ("Access:Agreements:loan:Users", Hanako.User)));
        Assert.Equal(["lease", "loan"], Seen(new ThisMachine(), ("Access:Default", "nobody")));
    }

    [Fact]
    public void A_sidecar_and_the_settings_must_both_allow()
    {
        _corpus.Write("loan.yaml", $"access:\n  users: [{Hanako.User}, {Taro.User}]\n  channels: 19:channel@thread.tacv2\n");

        Assert.Equal(["lease", "loan"], Seen(Taro));
        Assert.Equal(["lease", "loan"], Seen(Channel));
        Assert.Equal(["lease"], Seen(new Person("tenant", "0a0a0a0a-0000-0000-0000-000000000003")));
        Assert.Equal(["lease"], Seen(Taro, ("Access:Agreements:loan:Users", Hanako.User)));
        Assert.Equal(["lease", "loan"], Seen(Hanako, ("Access:Agreements:loan:Users", Hanako.User)));
        Assert.Equal(["lease"], Seen(Channel, ("Access:Agreements:loan:Users", Hanako.User)));
    }

    [Fact]
    public void A_rule_without_entries_opens_to_nobody() => Assert.Equal(["lease"], Seen(Hanako, ("Access:Agreements:loan", "")));

    [Fact]
    public void A_folders_rule_holds_for_all_below_it()
    {
        Directory.CreateDirectory(Path.Combine(_corpus.Path, "人事", "覚書"));
        Write("人事/dispatch.txt", "労働者派遣契約書", "株式会社山手");
        Write("人事/覚書/memo.txt", "出向に関する覚書", "株式会社谷川");

        Assert.Equal(["lease", "loan"], Seen(Taro, ("Access:Agreements:人事/:Users", Hanako.User)));
        Assert.Equal(["dispatch", "lease", "loan", "memo"], Seen(Hanako, ("Access:Agreements:人事/:Users", Hanako.User)));
        Assert.Equal(["dispatch", "lease", "loan"], Seen(Hanako, ("Access:Agreements:人事/:Users", Hanako.User), ("Access:Agreements:人事/覚書/:Users", Taro.User)));
    }

    [Theory]
    [InlineData("loan.yaml", "acess:\n  users: x\n")]
    [InlineData("loan.yaml", "access: [\n")]
    [InlineData("loan.yaml", "")]
    // It lies beside no agreement by its name, but by a slip of the pen.
    [InlineData("Loan.yaml", "access:\n  users: x\n")]
    [InlineData("loan.txt.yaml", "access:\n  users: x\n")]
    public void With_a_faulty_sidecar_an_agreement_is_open_to_the_person_at_this_machine_alone(string name, string text)
    {
        _corpus.Write(name, text);

        Assert.Equal(["lease"], Seen(Hanako));
        Assert.Equal(["lease", "loan"], Seen(new ThisMachine()));
    }

    [Fact]
    public void With_two_sidecars_an_agreement_is_open_to_the_person_at_this_machine_alone()
    {
        _corpus.Write("loan.yaml", $"access:\n  users: {Hanako.User}\n");
        _corpus.Write("loan.yml", $"access:\n  users: {Taro.User}\n");

        Assert.Equal(["lease"], Seen(Hanako));
        Assert.Equal(["lease"], Seen(Taro));
    }

    [Fact]
    public void Of_another_organisation_nobody_sees_anything()
    {
        Assert.Equal([], Seen(new Person("elsewhere", Hanako.User), ("Access:Tenants:0", "tenant")));
        Assert.Equal([], Seen(Channel with { Tenant = "elsewhere" }, ("Access:Tenants:0", "tenant")));
        Assert.Equal(["lease", "loan"], Seen(Hanako, ("Access:Tenants:0", "TENANT")));
    }

    [Theory]
    [InlineData("seisou")]
    [InlineData("seisou-henkou")]
    public void An_agreement_and_its_amendment_are_seen_together_or_not_at_all(string guarded)
    {
        using var amended = new AmendedCorpus();
        var rule = ($"Access:Agreements:{guarded}:Users", (string?)Hanako.User);

        Assert.Equal(["seisou", "seisou-henkou"], SeenIn(amended.Path, Hanako, rule));
        Assert.Equal([], SeenIn(amended.Path, Taro, rule));
    }

    [Fact]
    public void A_name_in_a_rule_that_nothing_has_is_told()
    {
        var settings = AccessCases.Settings(("Access:Agreements:lone:Users", "x"), ("Access:Agreements:LOAN:Users", "x"), ("Access:Agreements:人事/:Users", "x"));

        Assert.Equal("lone 人事/", string.Join(' ', GuardedCorpus.Unused(AccessCases.Read(_corpus.Path), settings)));
    }

    [Fact]
    public void The_part_that_is_open_is_in_force_as_the_whole_is()
    {
        using var amended = new AmendedCorpus();
        amended.Write("other.txt", AccessCases.Agreement("広告掲載契約書", "株式会社海風", "甲は、広報紙に乙の広告を掲載する。"));
        var guarded = GuardedCorpus.Of(AccessCases.Read(amended.Path), AccessCases.Settings(("Access:Agreements:other", "")));
        var open = guarded.OpenTo(Hanako, AccessCases.Settings(), new GroupMembers(AccessCases.Settings(), TimeProvider.System));

        var later = guarded.Only(open, new DateOnly(2027, 1, 1));

        Assert.Equal(["seisou", "seisou-henkou"], later.Agreements.Select(a => a.Id));
        Assert.Contains("330,000円", later.Agreements[0].Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 1), guarded.Only(open, AccessCases.Day).NextChange);
    }

    public void Dispose() => _corpus.Dispose();

    private void Write(string name, string title, string party) => _corpus.Write(name, AccessCases.Agreement(title, party, "甲は、乙に業務を委託する。"));

    private IEnumerable<string> Seen(Asker asker, params (string Key, string? Value)[] settings) => SeenIn(_corpus.Path, asker, settings);

    private static IEnumerable<string> SeenIn(string folder, Asker asker, params (string Key, string? Value)[] pairs)
    {
        var settings = AccessCases.Settings(pairs);
        var guarded = GuardedCorpus.Of(AccessCases.Read(folder), settings);
        var open = guarded.OpenTo(asker, settings, new GroupMembers(settings, TimeProvider.System));
        return guarded.Only(open, AccessCases.Day).Agreements.Select(a => a.Id);
    }
}
