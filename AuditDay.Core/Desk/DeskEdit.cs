using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Desk;

/// <summary>What every change at the desk has in common: it is made on the day, by those who run it.</summary>
internal static class DeskEdit
{
    public static Task<Result> EditDeskAsync(
        this Writer writer, Id<Audit> audit, Member by, Func<AuditDayDb, RunningDay, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Phases) is { } no)
                return no;
            if (standing.State != AuditState.Live)
                return ProgrammeRefusals.DayNotOpen;

            var day = await db.RunningDays.FirstOrDefaultAsync(d => d.Audit == audit, CancellationToken.None);
            if (day is null)
                db.RunningDays.Add(day = RunningDay.Of(audit));
            return await change(db, day);
        }, ct);

    public static Task<Result> EditDeskAsync(this Writer writer, Id<Audit> audit, Member by, Func<RunningDay, Result> change, CancellationToken ct) =>
        writer.EditDeskAsync(audit, by, (_, day) => Task.FromResult(change(day)), ct);
}
