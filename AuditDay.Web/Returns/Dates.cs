using System.Globalization;

namespace AuditDay.Web.Returns;

/// <summary>Days as people say them: "Tuesday 24 November".</summary>
internal static class Dates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", British);

    public static string Day(DateTimeOffset? at) => at is { } moment ? moment.ToLocalTime().ToString("dddd d MMMM, HH:mm", British) : "";
}
