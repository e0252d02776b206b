using ContractBot.Hosting;
using ContractBot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace ContractBot.Tests.Web;

public sealed class SettingsTests
{
    [Fact]
    public void The_settings_file_at_the_top_of_the_repository_is_the_one_that_is_loaded()
    {
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "appsettings.json")));

        var loaded = Settings.Load();

        Assert.Equal("http://localhost:3978", loaded["Urls"]);
        Assert.Equal("http://localhost:3978", loaded["PublicUrl"]);
        Assert.Equal("7.00:00:00", loaded["Links:Lifetime"]);
        Assert.Equal((new Uri("http://localhost:3978/"), TimeSpan.FromDays(7), false), ValuesOf(Settings.From(loaded)));
    }

    [Fact]
    public void What_is_not_set_has_a_default() =>
        Assert.Equal((new Uri("http://localhost:3978/"), TimeSpan.FromDays(7), false), ValuesOf(From()));

    [Fact]
    public void What_is_set_counts() => Assert.Equal(
        (new Uri("https://bot.example.jp/contracts/"), TimeSpan.FromHours(12), true),
        ValuesOf(From(("PublicUrl", "https://bot.example.jp/contracts"), ("Links:Lifetime", "12:00:00"), ("Teams:AppId", "x"))));

    [Theory]
    [InlineData("PublicUrl", "bot.example.jp", "設定 PublicUrl の値「bot.example.jp」は使えません。https://contracts.example.jp のように書いてください。")]
    [InlineData("PublicUrl", "ftp://bot.example.jp", "設定 PublicUrl の値「ftp://bot.example.jp」は使えません。https://contracts.example.jp のように書いてください。")]
    [InlineData("Links:Lifetime", "soon", "設定 Links:Lifetime の値「soon」は使えません。7.00:00:00 のように書いてください。")]
    [InlineData("Links:Lifetime", "00:00:01", "設定 Links:Lifetime の値「00:00:01」は使えません。7.00:00:00 のように書いてください。")]
    public void A_value_that_cannot_be_used_is_named(string key, string value, string sentence)
    {
        var refusal = Assert.Throws<CommandException>(() => From((key, value)));

        Assert.Equal((sentence, 2), (refusal.Message, refusal.ExitCode));
    }

    private static Settings From(params (string Key, string Value)[] values) => Settings.From(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => new KeyValuePair<string, string?>(v.Key, v.Value))).Build());

    private static (Uri PublicUrl, TimeSpan LinkLifetime, bool SignsLinks) ValuesOf(Settings settings) =>
        (settings.PublicUrl, settings.LinkLifetime, settings.SignsLinks);
}
