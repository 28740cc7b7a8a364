using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
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
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;

            return standing.Denies(Right.Update, Resource.ReturnDraft) is { } no
                ? no
                : await db.RequestAsync(command.Case, command.Agency, command.WrittenAs, command.DueOn);
        }, ct);
}

internal static class Requesting
{
    /// <param name="writtenAs">The agency as its own people write it; null for its name.</param>
    public static async Task<Result<Id<AgencyReturn>>> RequestAsync(
        this AuditDayDb db, Id<AuditCase> caseId, Id<Agency> agencyId, string? writtenAs, DateOnly dueOn)
    {
        if (await db.Cases.FindAsync([caseId], CancellationToken.None) is not { } auditCase
            || await db.Agencies.FindAsync([agencyId], CancellationToken.None) is not { } agency)
            return Refusal.NotFound;
        if (agency.IsClosed)
            return AccessRefusals.ClosedSince(agency.Name);
        if (await db.Returns.AnyAsync(r => r.Case == caseId && r.Agency == agencyId, CancellationToken.None))
            return ReturnRefusals.ReturnThere;

        var audit = (await db.Audits.FindAsync([auditCase.Audit], CancellationToken.None))!;
        if (audit.Tool is not { } tool)
            return AuditToolRefusals.NotPublished;

        var requested = AgencyReturn.Requested(auditCase, agency, tool, writtenAs ?? agency.Name, dueOn);
        db.Returns.Add(requested);
        return requested.Id;
    }
}
