using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>
/// Everybody acts at an even pace, at moments of their own, whether or not the last one was answered. Time counts from the
/// moment that was intended, so that a server, or a driver, that falls behind shows it.
/// </summary>
internal static class OpenLoop
{
    /// <param name="act">Who, and the intended moment as a <see cref="Stopwatch"/> timestamp.</param>
    /// <param name="ct">Ends it before its time.</param>
    public static async Task RunAsync(int people, double perSecond, TimeSpan time, Action<int, long> act, CancellationToken ct = default)
    {
        var period = (long)(Stopwatch.Frequency / perSecond);
        var start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 5);
        var end = start + Ticks(time);
        // The golden ratio spreads any number of people evenly over the period.
        var next = Enumerable.Range(0, people).Select(i => start + (long)(period * (i * 0.6180339887 % 1))).ToArray();
        while (Stopwatch.GetTimestamp() is var now && now < end && !ct.IsCancellationRequested)
        {
            for (var i = 0; i < people; i++)
            {
                for (; next[i] <= now && next[i] < end; next[i] += period)
                    act(i, next[i]);
            }
            await Task.Delay(1, CancellationToken.None);
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
