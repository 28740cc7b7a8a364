using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>Milliseconds from the intended moment, and how they are spread.</summary>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double At(double share) => Count == 0 ? double.NaN : _sorted[Math.Min(Count - 1, (int)(share * Count))];

    public override string ToString() => $"{At(0.5),7:F1} {At(0.95),7:F1} {At(0.99),7:F1}";

    public static double Between(long from, long to) => (to - from) * 1000.0 / Stopwatch.Frequency;
}
