using System.Diagnostics;

namespace ContractBot.Benchmarks.Measuring;

/// <summary>What this process holds.</summary>
internal static class Memory
{
    private const double Megabyte = 1e6;

    /// <summary>Objects that are alive, in megabytes (10⁶ bytes).</summary>
    public static double Managed() => GC.GetTotalMemory(forceFullCollection: true) / Megabyte;

    /// <summary>What the system has given the process so far at most, in megabytes.</summary>
    public static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }

    /// <summary>What the process has now, after a collection, in megabytes.</summary>
    public static double Resident()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / Megabyte;
    }
}
