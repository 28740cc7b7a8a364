using System.Globalization;

namespace AuditDay.Web.Returns;

/// <summary>Days as people say them: "Tuesday 24 November".</summary>
internal static class Dates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", British);

    public static string Day(DateTimeOffset? at) => at is { } moment ? moment.ToLocalTime().ToString("dddd d MMMM, HH:mm", British) : "";

    /// <summary>"today", "tomorrow", "in 5 days", "3 days ago".</summary>
    public static string FromToday(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 1 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };
}
