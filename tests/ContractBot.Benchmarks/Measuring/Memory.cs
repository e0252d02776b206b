using System.Diagnostics;
using System.Globalization;

namespace ContractBot.Benchmarks.Measuring;

/// <summary>What processes hold, in megabytes (10⁶ bytes).</summary>
internal static class Memory
{
    private const double Megabyte = 1e6;
    private const double Kibibyte = 1024;

    /// <summary>Objects of this process that are alive.</summary>
    public static double Managed() => GC.GetTotalMemory(forceFullCollection: true) / Megabyte;

    /// <summary>What the system has given this process so far at most.</summary>
    public static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }

    /// <summary>What this process has now, after a collection.</summary>
    public static double Resident()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Of(Environment.ProcessId).Resident;
    }

    /// <summary>What a process has now, and what of that is not mapped from files. Linux tells; elsewhere both are the same.</summary>
    public static (double Resident, double Own) Of(int process)
    {
        var status = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status";
        if (!File.Exists(status))
        {
            using var running = Process.GetProcessById(process);
            return (running.WorkingSet64 / Megabyte, running.WorkingSet64 / Megabyte);
        }

        var lines = File.ReadAllLines(status);
        return (Line("VmRSS:"), Line("RssAnon:"));

        double Line(string name) =>
            double.Parse(lines.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) * Kibibyte / Megabyte;
    }
}
