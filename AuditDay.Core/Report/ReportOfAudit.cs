using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The report of an audit: the draft as it stands now for those who write and check it, then the version that was published.</summary>
public sealed class ReportOfAudit(IStore store, OpenTexts texts) : IUseCase
{
    /// <summary>Null where there is no such audit, or its report is not for this member.</summary>
    /// <param name="right">To read it on the page, or to take it away as a file.</param>
    public async Task<ReportDocument?> RunAsync(Id<Audit> audit, Member by, Right right = Right.Read, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(right, RowOf(standing.State)))
            return null;

        if (standing.State >= AuditState.Published && await db.PublishedVersionAsync(audit, ct) is { } version)
        {
            var on = await db.Audits.Where(a => a.Id == audit).Select(a => a.PublishedOn).SingleAsync(ct);
            return version.ReadPrinted().ToDocument(audit, on, standing.May(Right.Export, RowOf(standing.State))) with { Number = version.Number };
        }

        return await db.ReadReportAsync(texts, standing, standing.State >= AuditState.Published, ct);
    }

    /// <summary>Before publication it is the draft's row of the matrix that decides, afterwards the published report's.</summary>
    internal static Resource RowOf(AuditState state) => state >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft;
}
