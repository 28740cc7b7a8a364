using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>The machine that a figure belongs to, and who may run where on it.</summary>
internal static class Machine
{
    private static readonly bool CanPin = Environment.ProcessorCount > 1 && File.Exists("/usr/bin/taskset");

    // Read before this process pins itself: afterwards it sees one core only.
    private static readonly int Cores = Environment.ProcessorCount;

    public static string Described =>
        $"{Environment.MachineName}, {Processor()}, {Cores} cores; {(CanPin ? "server on the first core, driver on the others" : "server and driver not pinned")}";

    /// <summary>How many wanted a core in the last minutes: beyond the number of cores, everything waits.</summary>
    public static string Load => $"load of the machine over 1, 5 and 15 minutes: {string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3))}, on {Cores} cores";

    /// <summary>The driver keeps off the server's core.</summary>
    public static void PinDriver()
    {
        if (!CanPin)
            return;

        using var taskset = Process.Start(new ProcessStartInfo("/usr/bin/taskset", ["-a", "-cp", $"1-{Cores - 1}", $"{Environment.ProcessId}"]) { RedirectStandardOutput = true })!;
        taskset.WaitForExit();
    }

    /// <summary>A command on the server's core alone, where there are two.</summary>
    public static ProcessStartInfo OnServerCore(string command, IEnumerable<string> args) => CanPin
        ? new ProcessStartInfo("/usr/bin/taskset", ["-c", "0", command, .. args])
        : new ProcessStartInfo(command, args);

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor without a name";
}
