namespace AuditDay.Core.Kernel;

/// <summary>Time as the place keeps it: what people are told, and what a date means.</summary>
public static class PlaceTime
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public static DateTimeOffset ToLocal(this TimeProvider clock, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
}
