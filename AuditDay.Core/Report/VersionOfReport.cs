using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>One version of a report, as it was frozen, for those who read drafts. Null for everybody else.</summary>
public sealed class VersionOfReport(IStore store) : IUseCase
{
    public sealed record Row(Id<Audit> Audit, string AuditTitle, AuditState State, Phase Phase, int Number, VersionState VersionState, DateTimeOffset MadeAt, string Hash, bool IsWhole, ReportDocument Report);

    public async Task<Row?> RunAsync(string slug, int number, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.ReportApproval))
            return null;

        return await db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Audit == audit.Id && v.Number == number, ct) is { } version
            ? new Row(audit.Id, audit.Title, audit.State, audit.Phase, version.Number, version.State, version.MadeAt, version.Hash, version.IsWhole(),
                version.ReadPrinted().ToDocument(audit.Id, null, mayExport: false))
            : null;
    }
}
