using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The report of an audit as it stands now: the draft for those who write and check it, then the published one.</summary>
public sealed class ReportOfAudit(IStore store) : IUseCase
{
    /// <summary>Null where there is no such audit, or its report is not for this member.</summary>
    /// <param name="right">To read it on the page, or to take it away as a file.</param>
    public async Task<ReportDocument?> RunAsync(Id<Audit> audit, Member by, Right right = Right.Read, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(right, RowOf(standing.State)))
            return null;

        var sources = await ReportSources.ReadAsync(db, standing, ct);
        var written = await db.ReportSections.AsNoTracking().Where(s => s.Audit == audit)
            .Select(s => new { Section = s, By = db.Members.Where(m => m.Id == s.By).Select(m => m.Name).FirstOrDefault() })
            .ToDictionaryAsync(s => s.Section.Part, ct);

        return new ReportDocument(
            audit, sources.Audit.Slug, sources.Audit.Title, sources.Audit.Theme, sources.Audit.Day, sources.Audit.PublishedOn, sources.IsPublished,
            standing.May(Right.Update, Resource.ReportDraft) && !sources.IsPublished,
            standing.May(Right.Export, RowOf(standing.State)),
            [.. ReportParts.All.Select(row => written.TryGetValue(row.Part, out var s)
                ? new ReportDocument.Section(row.Part, s.Section.Text, s.By ?? "", s.Section.At, s.Section.LeavesOutFilledIn, Filling.Of(row.Part, sources))
                : new ReportDocument.Section(row.Part, "", "", null, false, Filling.Of(row.Part, sources)))],
            AppendixFilling.Of(sources));
    }

    /// <summary>Before publication it is the draft's row of the matrix that decides, afterwards the published report's.</summary>
    internal static Resource RowOf(AuditState state) => state >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft;
}
