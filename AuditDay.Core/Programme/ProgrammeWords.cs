using System.Globalization;

namespace AuditDay.Core.Programme;

/// <summary>How the programme is spoken of on the screen.</summary>
public static class ProgrammeWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string InWords(this ReasonKind kind) => kind switch
    {
        ReasonKind.BusinessPlanPriority => "Priority of the business plan",
        ReasonKind.AreaOfConcern => "Area of concern",
        _ => "Emerging theme of an earlier audit",
    };

    public static string InWords(this AuditState state) => state switch
    {
        AuditState.Planning => "planning",
        AuditState.Collecting => "collecting",
        AuditState.Ready => "ready",
        AuditState.Live => "live",
        AuditState.Reporting => "reporting",
        AuditState.Published => "published",
        _ => "closed",
    };

    /// <summary>"Tuesday 24 November", with the year where it is not this one.</summary>
    public static string InWords(this DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", British);

    /// <summary>"today", "tomorrow", "in 12 days", "5 days ago".</summary>
    public static string FromToday(this DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 1 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    /// <summary>"Case A of the audit day on 24 November 2026": how a mail names a case, without the audit's theme.</summary>
    public static string OfDay(string reference, DateOnly? day) =>
        day is { } date ? string.Create(British, $"{reference} of the audit day on {date:d MMMM yyyy}") : reference;

    public static string Count(int n, string one, string many) => $"{n} {(n == 1 ? one : many)}";

    /// <summary>Whose life is looked at: in a joint audit it may be an adult's.</summary>
    public static string Whom(bool jointWithAdultsBoard) => jointWithAdultsBoard ? "child or adult" : "child";
}
