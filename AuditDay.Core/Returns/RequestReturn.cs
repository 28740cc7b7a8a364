using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The team ask an agency for its return on a case.</summary>
public sealed class RequestReturn(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Agency> Agency, string WrittenAs, DateOnly DueOn);

    public Task<Result<Id<AgencyReturn>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AgencyReturn>>(by, async db =>
        {
            if (await db.Cases.FindAsync([command.Case], CancellationToken.None) is not { } auditCase
                || await db.Agencies.FindAsync([command.Agency], CancellationToken.None) is not { } agency)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, command.Case, CancellationToken.None))!.Denies(Right.Update, Resource.ReturnDraft) is { } no)
                return no;
            if (await db.Returns.AnyAsync(r => r.Case == command.Case && r.Agency == command.Agency, CancellationToken.None))
                return ReturnRefusals.ReturnThere;

            var audit = (await db.Audits.FindAsync([auditCase.Audit], CancellationToken.None))!;
            if (audit.Tool is not { } tool)
                return AuditTools.AuditToolRefusals.NotPublished;

            var requested = AgencyReturn.Requested(auditCase, agency, tool, command.WrittenAs, command.DueOn);
            db.Returns.Add(requested);
            return requested.Id;
        }, ct);
}
