using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>Processor time and memory of the server between two moments, and what else the machine did meanwhile.</summary>
internal sealed class Meter(int server)
{
    private readonly long _since = Stopwatch.GetTimestamp();
    private readonly double _server = OfProcess(server).Seconds;
    private readonly double _driver = OfProcess(Environment.ProcessId).Seconds;
    private readonly double _machine = OfMachine();

    /// <param name="ServerSeconds">Processor time, user and system together.</param>
    /// <param name="OthersShare">How busy everybody else was, in cores: 0 is a quiet machine.</param>
    internal sealed record Reading(double ServerSeconds, double ServerShare, double DriverShare, double OthersShare, double MemoryMb);

    public Reading Read()
    {
        var elapsed = Stopwatch.GetElapsedTime(_since).TotalSeconds;
        var (seconds, memory) = OfProcess(server);
        var used = seconds - _server;
        var driver = OfProcess(Environment.ProcessId).Seconds - _driver;
        var others = OfMachine() - _machine - used - driver;
        return new(used, used / elapsed, driver / elapsed, Math.Max(0, others / elapsed), memory);
    }

    // Linux counts in hundredths of a second, and memory in pages of 4 KB.
    public static (double Seconds, double MemoryMb) OfProcess(int id)
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return ((double.Parse(fields[11]) + double.Parse(fields[12])) / 100, double.Parse(fields[21]) * 4096 / 1_048_576);
    }

    private static double OfMachine()
    {
        var all = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(double.Parse).ToArray();
        return (all.Sum() - all[3] - all[4]) / 100;
    }
}
