using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team ask somebody to audit in this audit.</summary>
public sealed class NameAuditor(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member> Auditor);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
        {
            if (await db.Members.FindAsync([command.Auditor], CancellationToken.None) is not { } member)
                return Refusal.NotFound;
            if (member.IsDisabled)
                return AccessRefusals.IsDisabled;

            await db.NameAuditorAsync(audit.Id, member.Id);
            return Result.Done;
        }, ct);
}

internal static class NamingAuditors
{
    /// <summary>Once: naming twice is naming once.</summary>
    public static async Task NameAuditorAsync(this AuditDayDb db, Id<Audit> audit, Id<Member> member)
    {
        if (!await db.NamedAuditors.AnyAsync(a => a.Audit == audit && a.Member == member, CancellationToken.None))
            db.NamedAuditors.Add(NamedAuditor.Of(audit, member));
    }
}
