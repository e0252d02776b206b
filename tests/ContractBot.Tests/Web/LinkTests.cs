using ContractBot.Access;
using ContractBot.Agreements;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Web;

public sealed class LinkTests : IDisposable
{
    private static readonly Person Hanako = new("tenant", "user");

    private readonly TemporaryFolder _data = new();

    [Theory]
    [InlineData("http://localhost:3978/", "shimotsuma", "http://localhost:3978/agreements/shimotsuma#a5p1")]
    [InlineData("https://bot.example.jp/contracts/", "shimotsuma", "https://bot.example.jp/contracts/agreements/shimotsuma#a5p1")]
    [InlineData("http://localhost:3978/", "覚書 (案)#1", "http://localhost:3978/agreements/%E8%A6%9A%E6%9B%B8%20%28%E6%A1%88%29%231#a5p1")]
    [InlineData("http://localhost:3978/", "a/b?c", "http://localhost:3978/agreements/a%2Fb%3Fc#a5p1")]
    public void A_plain_link_names_agreement_and_place(string publicUrl, string agreement, string expected)
    {
        var link = new PlainLinks(new Uri(publicUrl)).LinkTo(agreement, new ProvisionAddress { Article = 5, Paragraph = 1 });

        Assert.Equal(expected, link.AbsoluteUri);
    }

    [Fact]
    public void A_seal_opens_its_agreement_only_and_unchanged_only()
    {
        var seal = LinkSeal.Using(DataFolder.At(_data.Path), TimeProvider.System);
        var made = seal.For("one", Hanako, TimeSpan.FromHours(1));

        Assert.Equal(Hanako, seal.Open("one", made));
        Assert.Null(seal.Open("two", made));
        Assert.Null(seal.Open("one", made[..^1] + (made[^1] == 'A' ? 'B' : 'A')));
        Assert.Null(seal.Open("one", made[1..]));
        Assert.Null(seal.Open("one", "not base 64 !"));
        Assert.Null(seal.Open("one", null));
    }

    [Fact]
    public void A_seal_holds_after_a_restart_and_not_with_other_keys()
    {
        using var elsewhere = new TemporaryFolder();
        var made = LinkSeal.Using(DataFolder.At(_data.Path), TimeProvider.System).For("one", Hanako, TimeSpan.FromHours(1));

        Assert.Equal(Hanako, LinkSeal.Using(DataFolder.At(_data.Path), TimeProvider.System).Open("one", made));
        Assert.Null(LinkSeal.Using(DataFolder.At(elsewhere.Path), TimeProvider.System).Open("one", made));
    }

    [Fact]
    public void With_a_new_key_old_seals_still_open_until_the_old_key_is_taken_away()
    {
        var data = DataFolder.At(_data.Path);
        var old = LinkSeal.Using(data, TimeProvider.System).For("one", Hanako, TimeSpan.FromHours(1));
        var oldKey = Assert.Single(data.Keys().GetFiles());
        var now = DateTimeOffset.UtcNow;
        using var services = new ServiceCollection().AddDataProtection().PersistKeysToFileSystem(data.Keys()).SetApplicationName("ContractBot").Services.BuildServiceProvider();
        services.GetRequiredService<IKeyManager>().CreateNewKey(now, now.AddDays(90));

        var rotated = LinkSeal.Using(data, TimeProvider.System);
        var made = rotated.For("one", Hanako, TimeSpan.FromHours(1));
        Assert.Equal(Hanako, rotated.Open("one", old));

        oldKey.Delete();
        var restarted = LinkSeal.Using(data, TimeProvider.System);
        Assert.Null(restarted.Open("one", old));
        Assert.Equal(Hanako, restarted.Open("one", made));
    }

    public static TheoryData<string> Askers() => new(
        "m", "p|tenant|user", "p||", "s|tenant|19%3Ateam%40thread.tacv2|group|19%3Achannel%40thread.tacv2|user", "p|a%7Cb|%E8%8A%B1%E5%AD%90");

    [Theory]
    [MemberData(nameof(Askers))]
    public void A_seal_keeps_its_asker_whatever_the_names_hold(string line)
    {
        var asker = SealedAsker.Read(line);

        Assert.NotNull(asker);
        Assert.Equal(line, SealedAsker.Write(asker));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("m|")]
    [InlineData("p|tenant")]
    [InlineData("p|tenant|user|more")]
    public void What_names_no_asker_opens_nothing(string line) => Assert.Null(SealedAsker.Read(line));

    public void Dispose() => _data.Dispose();
}
