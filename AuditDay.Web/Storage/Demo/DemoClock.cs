namespace AuditDay.Web.Storage.Demo;

/// <summary>Lets the demo's past happen in the past: returns weeks ago, marks this morning.</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    // Ticks, as the cases of a load are played side by side.
    private long _now = real.GetUtcNow().UtcTicks;

    public DateTimeOffset Today { get; } = real.GetLocalNow();

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref _now, TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public void GoTo(DateTimeOffset at) => Interlocked.Exchange(ref _now, at.UtcTicks);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _now, time.Ticks);
}
