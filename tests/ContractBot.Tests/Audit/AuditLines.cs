using System.Text.Json;
using ContractBot.Audit;
using ContractBot.Hosting;

namespace ContractBot.Tests.Audit;

/// <summary>Reads the audit log while the service writes it.</summary>
internal static class AuditLines
{
    /// <summary>All lines of the one month in <paramref name="data"/>, in order.</summary>
    public static List<JsonElement> In(DataFolder data)
    {
        using var stream = new FileStream(Assert.Single(AuditLog.FilesIn(data)), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
