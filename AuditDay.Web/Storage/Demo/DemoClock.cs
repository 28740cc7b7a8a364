namespace AuditDay.Web.Storage.Demo;

/// <summary>Lets the demo's past happen in the past: returns weeks ago, marks this morning.</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private DateTimeOffset _now = real.GetUtcNow();

    public DateTimeOffset Today { get; } = real.GetLocalNow();

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => _now = _now.AddMilliseconds(1);

    public void GoTo(DateTimeOffset at) => _now = at.ToUniversalTime();

    public void Pass(TimeSpan time) => _now += time;
}
