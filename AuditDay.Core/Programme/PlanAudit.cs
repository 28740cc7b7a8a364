using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team plan a new audit.</summary>
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

            var planned = Audit.Planned(command.Plan);
            if (planned is not { IsDone: true, Value: { } audit })
                return planned.Refusal!;

            db.Audits.Add(audit);
            return audit.Id;
        }, ct);
}
