using AuditDay.Core.Programme;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AuditDay.Core.Export;

/// <summary>Dates as an iCalendar file (RFC 5545). Titles are neutral: a calendar is read over many shoulders.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <param name="dates">Whose part of the day it is.</param>
    /// <param name="address">Where the audit is found, for the entry's link.</param>
    /// <param name="at">When the file was made.</param>
    public static string Write(DatesForMe.View dates, string address, DateTimeOffset at)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Audit Day//EN" };
        calendar.Events.AddRange(dates.Dates.Select(date => new CalendarEvent
        {
            Uid = $"{date.Key}@audit-day",
            Summary = date.Title,
            DtStamp = Utc(at),
            DtStart = Utc(date.Start),
            DtEnd = Utc(date.End),
            Location = date.Where.Length > 0 ? date.Where : null,
            Url = new Uri(address),
        }));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);
}
