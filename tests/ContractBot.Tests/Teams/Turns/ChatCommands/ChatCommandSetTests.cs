using System.Globalization;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Turns.ChatCommands;

public sealed class ChatCommandSetTests : IAsyncLifetime
{
    private TeamsDriver _teams = null!;

    [Theory]
    [InlineData("ヘルプ", "help", "")]
    [InlineData("へるぷ", "help", "")]
    [InlineData("ＨＥＬＰ", "help", "")]
    [InlineData("/help", "help", "")]
    [InlineData("？", "help", "")]
    [InlineData(" 一覧。", "list", "")]
    [InlineData("検索　再委託", "search", "再委託")]
    [InlineData("検索：再委託　承諾", "search", "再委託 承諾")]
    [InlineData("けんさく 再委託", "search", "再委託")]
    [InlineData("Search　NDA", "search", "NDA")]
    [InlineData("検索", "search", "")]
    [InlineData("期限", "deadlines", "")]
    [InlineData("キゲン　９０日", "deadlines", "90日")]
    [InlineData("義務　花山市　乙", "obligations", "花山市 乙")]
    [InlineData("比較\n管轄", "compare", "管轄")]
    [InlineData("はじめから", "reset", "")]
    [InlineData("Start over.", "reset", "")]
    public void A_command_is_known_however_it_is_typed(string message, string key, string argument)
    {
        var found = Commands.Read(message);

        Assert.Equal((key, argument), (found?.Command.Name.Key, found?.Argument));
    }

    [Theory]
    [InlineData("検索してください")]
    [InlineData("期限は？")]
    [InlineData("ヘルプ 花山市")] // takes no words
    [InlineData("花山市の義務")]
    [InlineData("義務を教えて")]
    [InlineData("/")]
    [InlineData(":")]
    [InlineData("")]
    public void Anything_else_is_a_question(string message) => Assert.Null(Commands.Read(message));

    [Fact]
    public void Every_command_is_there_and_fits_into_a_manifest()
    {
        foreach (var name in ChatCommandName.All)
        {
            Assert.NotNull(Commands.Find(name.Key));
            foreach (var language in new[] { CultureInfo.GetCultureInfo("ja"), CultureInfo.GetCultureInfo("en") })
            {
                Assert.InRange(name.Title(language).Length, 1, 32);
                Assert.InRange(name.Description(language).Length, 1, 128);
                Assert.Equal(name.Key, Commands.Read(name.Title(language))?.Command.Name.Key);
            }
        }
    }

    public async Task InitializeAsync() => _teams = await TeamsDriver.StartAsync();

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    private ChatCommandSet Commands => _teams.Services.GetRequiredService<ChatCommandSet>();
}
