using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class LogCollector : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The lines that the Teams endpoint wrote.</summary>
    public IReadOnlyList<string> OfTeams => [.. _lines.Where(line => line.StartsWith("ContractBot.Teams.", StringComparison.Ordinal))];

    public ILogger CreateLogger(string categoryName) => new Collecting(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Collecting(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category} {logLevel}: {formatter(state, exception)} {exception}");
    }
}
