using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

/// <summary>One service over the bundled corpus for all tests of a class.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    internal RunningService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
