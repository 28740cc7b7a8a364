using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team correct what is written down about a case.</summary>
public sealed class ChangeCase(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, CaseDetails Details, IReadOnlyList<string>? Cleared = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditCaseAsync(command.Case, by, Right.Update, Resource.CaseCard, async (db, auditCase) =>
        {
            var reference = command.Details.Trimmed.Reference;
            if (await db.Cases.AnyAsync(c => c.Audit == auditCase.Audit && c.Id != auditCase.Id && c.Reference == reference, CancellationToken.None))
                return CaseRefusals.ReferenceTaken;

            return auditCase.Change(command.Details, await db.ClearedAsync(command.Cleared));
        }, ct);
}
