using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team plan a new audit. One that looks again at an earlier one asks its tool's questions, so that answers can be compared.</summary>
public sealed class PlanAudit(Writer writer) : IUseCase
{
    public sealed record Command(AuditPlan Plan);

    public Task<Result<Id<Audit>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<Audit>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;
            if (await db.Audits.AnyAsync(a => a.Slug == command.Plan.Slug, CancellationToken.None))
                return ProgrammeRefusals.SlugTaken;
            if (await db.CheckReasonAsync(command.Plan.Reason) is { } no)
                return no;

            var planned = Audit.Planned(command.Plan);
            if (planned is not { IsDone: true, Value: { } audit })
                return planned.Refusal!;
            if (await UseEarlierToolAsync(db, audit) is { } cannot)
                return cannot;

            db.Audits.Add(audit);
            return audit.Id;
        }, ct);

    private static async Task<Refusal?> UseEarlierToolAsync(AuditDayDb db, Audit audit)
    {
        if (audit.ReauditOf is not { } earlier)
            return null;
        if (await db.Audits.FindAsync([earlier], CancellationToken.None) is not { } before)
            return Refusal.NotFound;

        return before.Tool is { } id && await db.AuditTools.FindAsync([id], CancellationToken.None) is { } tool ? audit.Use(tool).Refusal : null;
    }
}
