using System.Net;
using ContractBot.Hosting;
using ContractBot.Tests.Support;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.Extensions.Logging;

namespace ContractBot.Tests.Web;

public sealed class FailuresTests
{
    [Fact]
    public async Task Where_nothing_can_be_written_down_nothing_is_shown_and_the_log_has_only_kind_and_place()
    {
        await using var service = await RunningService.StartAsync();
        using var log = new LogCollector();
        service.Get<ILoggerFactory>().AddProvider(log);
        var data = service.Get<DataFolder>().Path;
        await File.WriteAllTextAsync(Path.Combine(data, "audit"), "stands where the folder of the audit log belongs");

        using var response = await service.Client.GetAsync("/agreements/osaka-microsoft");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith("""{"error":""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("ContractBot.Hosting.Failures Error: A request failed: System.IO.IOException at ", Assert.Single(log.Lines, line => line.Contains(" Error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains(data, StringComparison.Ordinal));
    }
}
