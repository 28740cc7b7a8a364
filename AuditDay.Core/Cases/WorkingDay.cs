namespace AuditDay.Core.Cases;

/// <summary>Monday to Friday. Bank holidays count as working days: an alarm too early does no harm.</summary>
public static class WorkingDay
{
    private static readonly TimeSpan Begins = TimeSpan.FromHours(9);

    /// <summary>The same time on the next working day; what comes at a weekend counts from Monday morning.</summary>
    public static DateTimeOffset After(DateTimeOffset at, TimeZoneInfo place)
    {
        var local = TimeZoneInfo.ConvertTime(at, place).DateTime;
        if (IsWeekend(local))
            local = NextWorkday(local).Date + Begins;
        var due = NextWorkday(local);
        return new DateTimeOffset(due, place.GetUtcOffset(due));
    }

    private static DateTime NextWorkday(DateTime day)
    {
        do
            day = day.AddDays(1);
        while (IsWeekend(day));
        return day;
    }

    private static bool IsWeekend(DateTime day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
