using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team change what they planned, until the packs are released.</summary>
public sealed class EditAudit(Writer writer) : IUseCase
{
    /// <param name="Seen">The version that the form began with: a colleague's newer plan is never written over.</param>
    public sealed record Command(Id<Audit> Audit, AuditPlan Plan, long? Seen = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
        {
            if (command.Seen is { } seen && seen != audit.Version)
                return Refusal.ChangedMeanwhile;
            if (await db.Audits.AnyAsync(a => a.Slug == command.Plan.Slug && a.Id != audit.Id, CancellationToken.None))
                return ProgrammeRefusals.SlugTaken;

            return await db.CheckReasonAsync(command.Plan.Reason) is { } no ? no : audit.Edit(command.Plan);
        }, ct);
}
