using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

/// <summary>Short words for the road of a report.</summary>
internal static class ReportWords
{
    public static async Task<Id<ReportVersion>> NewestVersionAsync(this House house, Id<Audit> audit)
    {
        await using var db = house.Read();
        return await db.ReportVersions.Where(v => v.Audit == audit).OrderByDescending(v => v.Number).Select(v => v.Id).FirstAsync();
    }

    public static async Task<ReportVersion> VersionAsync(this House house, Id<Audit> audit, int number)
    {
        await using var db = house.Read();
        return await db.ReportVersions.AsNoTracking().SingleAsync(v => v.Audit == audit && v.Number == number);
    }

    /// <summary>The day is closed, where it is not yet, and the report goes to the agencies.</summary>
    public static async Task<Result> SendToAgenciesAsync(this House house, Day day)
    {
        await using (var db = house.Read())
        {
            if (await db.Audits.AnyAsync(a => a.Id == day.Audit && a.State == AuditState.Live))
                (await house.Use<MoveAudit>().RunAsync(new(day.Audit, AuditState.Reporting), day.Team)).Expect();
        }
        return await house.Use<BeginFactCheck>().RunAsync(new(day.Audit, house.Clock.Today().AddDays(14)), day.Team);
    }

    /// <summary>All agencies had their time; the chair is asked.</summary>
    public static async Task AskChairAsync(this House house, Day day)
    {
        (await house.SendToAgenciesAsync(day)).Expect();
        house.Clock.Advance(TimeSpan.FromDays(15));
        (await house.Use<CloseFactCheck>().RunAsync(new(await house.NewestVersionAsync(day.Audit)), day.Team)).Expect();
        (await house.Use<AskForApproval>().RunAsync(new(day.Audit), day.Team)).Expect();
    }

    public static async Task<Result> ApproveAsync(this House house, Day day, Member by) =>
        await house.Use<ApproveReport>().RunAsync(new(await house.NewestVersionAsync(day.Audit)), by);

    /// <summary>The whole road, from the day to its readers.</summary>
    public static async Task PublishAsync(this House house, Day day)
    {
        await house.AskChairAsync(day);
        (await house.ApproveAsync(day, day.Chair)).Expect();
        (await house.Use<MoveAudit>().RunAsync(new(day.Audit, AuditState.Published), day.Team)).Expect();
    }
}
