using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team take an auditor off this audit; one who reads a case is first replaced there, so that no pair is left half.</summary>
public sealed class RemoveAuditor(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member> Auditor);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
        {
            if (await db.NamedAuditors.FirstOrDefaultAsync(a => a.Audit == audit.Id && a.Member == command.Auditor, CancellationToken.None) is not { } named)
                return Result.Done;

            var read = await db.Pairs.Where(p => p.Audit == audit.Id && (p.First == command.Auditor || p.Second == command.Auditor))
                .Join(db.Cases, p => p.Case, c => c.Id, (_, c) => c.Reference).OrderBy(r => r).ToListAsync(CancellationToken.None);
            if (read.Count > 0)
                return ProgrammeRefusals.AuditorReads(read);

            named.Leave();
            db.NamedAuditors.Remove(named);
            return Result.Done;
        }, ct);
}
