using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody words a finding anew.</summary>
public sealed class EditFinding(Writer writer) : IUseCase
{
    /// <param name="Seen">The version that the writer began with.</param>
    public sealed record Command(Id<Finding> Finding, FindingWords Words, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditFindingAsync(command.Finding, by, Right.Update, async (db, finding) =>
        {
            if (!await db.HasCasesAsync(finding.Audit, command.Words.Cases))
                return FindingRefusals.CaseNotInAudit;

            // What it rested on already may have gone since; only what is new is looked at.
            return await db.HasEvidenceAsync(finding.Audit, finding.Case, [.. command.Words.Evidence.Except(finding.Evidence)])
                ? finding.Edit(command.Words, command.Seen)
                : FindingRefusals.EvidenceNotHere;
        }, ct);
}
