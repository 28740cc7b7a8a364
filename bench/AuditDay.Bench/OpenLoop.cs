using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>
/// Everybody acts once a second at a moment of their own, whether or not the last one was answered. Time counts from the
/// moment that was intended, so that a server, or a driver, that falls behind shows it.
/// </summary>
internal static class OpenLoop
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <param name="act">Who, and the intended moment as a <see cref="Stopwatch"/> timestamp.</param>
    public static async Task RunAsync(int people, TimeSpan time, Action<int, long> act)
    {
        var start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 5);
        var end = start + Ticks(time);
        // The golden ratio spreads any number of people evenly over the second.
        var next = Enumerable.Range(0, people).Select(i => start + (long)(Ticks(Period) * (i * 0.6180339887 % 1))).ToArray();
        while (Stopwatch.GetTimestamp() is var now && now < end)
        {
            for (var i = 0; i < people; i++)
            {
                for (; next[i] <= now && next[i] < end; next[i] += Ticks(Period))
                    act(i, next[i]);
            }
            await Task.Delay(1);
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
