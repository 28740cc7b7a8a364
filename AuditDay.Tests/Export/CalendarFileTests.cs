using AuditDay.Core.Export;
using AuditDay.Core.Programme;
using Ical.Net;

namespace AuditDay.Tests.Export;

public sealed class CalendarFileTests
{
    [Fact]
    public void A_calendar_reads_the_dates_as_they_were_meant()
    {
        var start = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(1));
        var file = CalendarFile.Write(
            new DatesForMe.View("2026-sleep", [new("day-1", "Audit day", start, start.AddHours(7), "Town hall; room 2, first floor")]),
            "https://audit.example/audits/2026-sleep", A.Morning);

        var read = Calendar.Load(file)!.Events.ShouldHaveSingleItem();

        read.Uid.ShouldBe("day-1@audit-day");
        read.Start!.AsUtc.ShouldBe(start.UtcDateTime);
        read.End!.AsUtc.ShouldBe(start.AddHours(7).UtcDateTime);
        read.Location.ShouldBe("Town hall; room 2, first floor");
        file.ShouldContain("\r\n");
    }
}
