namespace AuditDay.Bench;

/// <summary>Prints runs as they end, ours beside the bare hub's.</summary>
internal static class Table
{
    private static readonly double[] Shares = [0.5, 0.95, 0.99];

    /// <param name="act">What everybody does, in a word of up to four letters.</param>
    public static void Head(string what, Options options, string pace = "One mark a second by each of a pair", string act = "mark")
    {
        Console.WriteLine();
        Console.WriteLine($"{what} · {DateTime.Now:yyyy-MM-dd HH:mm}");
        Console.WriteLine(Machine.Described);
        Console.WriteLine($"{pace}; warmed up {options.WarmUp.TotalSeconds:F0} s, measured {options.Measured.TotalSeconds:F0} s; ms from the intended moment.");
        Console.WriteLine();
        Console.WriteLine("                  to the partner          to the ack              CPU per  server  memory  driver  others          not");
        Console.WriteLine($"pairs  server     p50     p95     p99     p50     p95     p99     {act,-4} ms  cores   MB      cores   cores   {act + "s",-5}   failed  heard");
    }

    public static void Print(Run run) => Console.WriteLine(
        $"{run.Pairs,5}  {run.Name,-8}{run.Partner} {run.Ack} {run.CpuPerMark,11:F2} {run.Use.ServerShare,6:F2} {run.Use.MemoryMb,7:F0} {run.Use.DriverShare,8:F2} {run.Use.OthersShare,7:F2} {run.Marks,7} {run.Failed,8} {run.Unheard,6}");

    public static void PrintRatio(Run ours, Run bare)
    {
        Console.WriteLine($"       ratio   {Of(r => r.Partner)} {Of(r => r.Ack)} {ours.CpuPerMark / bare.CpuPerMark,11:F1}");

        string Of(Func<Run, Latencies> which) =>
            string.Join(' ', Shares.Select(share => $"{which(ours).At(share) / which(bare).At(share),7:F1}"));
    }
}
