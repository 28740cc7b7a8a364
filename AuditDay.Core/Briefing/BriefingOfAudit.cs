using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Briefing;

/// <summary>The briefing of an audit: a draft for those who read the draft of the report, then for everybody who reads the report.</summary>
public sealed class BriefingOfAudit(IStore store) : IUseCase
{
    /// <summary>Null where there is no such audit, or its briefing is not for this member.</summary>
    public async Task<BriefingDocument?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        return await db.StandingAsync(by, audit, ct) is { } standing && standing.May(Right.Read, ReportOfAudit.RowOf(standing.State))
            ? await db.ReadBriefingAsync(standing, ct)
            : null;
    }
}
