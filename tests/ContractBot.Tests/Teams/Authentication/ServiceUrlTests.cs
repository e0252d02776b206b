using ContractBot.Teams.Authentication;

namespace ContractBot.Tests.Teams.Authentication;

public sealed class ServiceUrlTests
{
    [Theory]
    [InlineData("http://127.0.0.1:56150/_connector", "http://127.0.0.1:56150/_connector")]
    [InlineData("http://localhost:56150/_connector/", "http://localhost:56150/_connector")]
    [InlineData("http://LOCALHOST/", "http://localhost/")]
    [InlineData("http://[::1]:1/", "http://[::1]:1/")]
    [InlineData("https://127.9.9.9/x//", "https://127.9.9.9/x")]
    public void A_caller_without_a_token_may_name_this_machine(string url, string expected)
    {
        var serviceUrl = ServiceUrl.OnThisMachine(url);

        Assert.Equal(expected, serviceUrl!.Address.AbsoluteUri);
        Assert.False(serviceUrl.TakesToken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a url")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("https://smba.trafficmanager.net/jp/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://127.0.0.1.example.org/")]
    [InlineData("http://127.0.0.1@example.org/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://127.0.0.1/?x=")]
    [InlineData("http://127.0.0.1/#x")]
    public void A_caller_without_a_token_may_name_nothing_else(string? url) => Assert.Null(ServiceUrl.OnThisMachine(url));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp/", true)]
    [InlineData("http://127.0.0.1:8080/", true)]
    [InlineData("http://smba.trafficmanager.net/jp/", false)] // the bot's token would travel in the clear
    [InlineData("https://user:pass@smba.trafficmanager.net/", false)]
    public void The_address_in_a_token_must_keep_the_bots_own_token_secret(string url, bool accepted)
    {
        var serviceUrl = ServiceUrl.FromToken(new(url));

        Assert.Equal(accepted, serviceUrl is not null);
        Assert.Equal(accepted, serviceUrl?.TakesToken ?? false);
    }
}
