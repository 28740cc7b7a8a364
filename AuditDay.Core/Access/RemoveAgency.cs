using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team remove an agency that was added by mistake; one to which anything belongs is closed instead.</summary>
public sealed class RemoveAgency(Writer writer) : IUseCase
{
    public sealed record Command(Id<Agency> Agency);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAgencyAsync(command.Agency, Right.Delete, by, async (db, agency) =>
        {
            if (await db.Returns.AnyAsync(r => r.Agency == agency.Id, CancellationToken.None)
                || await db.Members.AnyAsync(m => m.Agency == agency.Id, CancellationToken.None))
                return AccessRefusals.AgencyInUse;

            agency.Leave();
            db.Agencies.Remove(agency);
            return Result.Done;
        }, ct);
}
