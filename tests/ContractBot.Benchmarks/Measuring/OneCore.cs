using System.Diagnostics;
using System.Runtime.Versioning;

namespace ContractBot.Benchmarks.Measuring;

/// <summary>Keeps this process on one core, with the compiler's and the collector's threads.</summary>
internal static class OneCore
{
    /// <summary>From now on.</summary>
    public static void Use()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Bind();
        }
    }

    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("windows")]
    private static void Bind()
    {
        using var process = Process.GetCurrentProcess();
        process.ProcessorAffinity = 1;
    }
}
