using System.Diagnostics;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Storage;

/// <summary>How the writer fares: what waits, how long answers take, whether the disk takes anything. For the banner, the health page and metrics.</summary>
public sealed class WriterState
{
    private const int Remembered = 2048;

    private readonly Lock _guard = new();
    private readonly double[] _answers = new double[Remembered];
    private int _answered;
    private int _waiting;
    private long _busySince;

    /// <summary>Changes that were asked for and are not answered yet.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>False from a transaction that the disk did not take until the next one that it does.</summary>
    public bool IsStoring { get; private set; } = true;

    /// <summary>How long the present transaction has been going on; none where the writer rests.</summary>
    public TimeSpan BusyFor => Volatile.Read(ref _busySince) is > 0 and var since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Whether the disk takes changes is different from a moment ago.</summary>
    public event Action? Moved;

    /// <summary>A change was refused: to whom, why, and what they tried.</summary>
    public event Action<Id<Member>?, Refusal, Act>? Refused;

    /// <summary>An answer was given, after so many milliseconds.</summary>
    public event Action<double>? Answered;

    /// <summary>In milliseconds, over the last answers; zero where there are none.</summary>
    public double AnswerTime(double quantile)
    {
        double[] sorted;
        lock (_guard)
            sorted = _answers[..Math.Min(_answered, Remembered)];
        Array.Sort(sorted);
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(quantile * sorted.Length))];
    }

    internal void Asked() => Interlocked.Increment(ref _waiting);

    internal void Began() => Volatile.Write(ref _busySince, Stopwatch.GetTimestamp());

    internal void Ended() => Volatile.Write(ref _busySince, 0);

    internal void Told(long asked, Id<Member>? by, Refusal? refusal, Act act)
    {
        Interlocked.Decrement(ref _waiting);
        var took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
        lock (_guard)
            _answers[_answered++ % Remembered] = took;
        if (_answered == 2 * Remembered)
            _answered = Remembered;

        Answered?.Invoke(took);
        if (refusal is not null)
            Refused?.Invoke(by, refusal, act);
    }

    internal void Stored(bool isStoring)
    {
        if (IsStoring == isStoring)
            return;

        IsStoring = isStoring;
        Moved?.Invoke();
    }
}
