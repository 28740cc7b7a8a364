using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The report of an audit as it stands now: the draft for those who write and check it, then the published one.</summary>
public sealed class ReportOfAudit(IStore store, OpenTexts texts) : IUseCase
{
    /// <summary>Null where there is no such audit, or its report is not for this member.</summary>
    /// <param name="right">To read it on the page, or to take it away as a file.</param>
    public async Task<ReportDocument?> RunAsync(Id<Audit> audit, Member by, Right right = Right.Read, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(right, RowOf(standing.State)))
            return null;

        var sources = await ReportSources.ReadAsync(db, standing, ct);
        var written = await TextWords.ReadAsync(db, texts, audit, TextKind.ReportSection, ct);
        var leftOut = await db.ReportSections.Where(s => s.Audit == audit && s.LeavesOutFilledIn).Select(s => s.Part).ToListAsync(ct);

        return new ReportDocument(
            audit, sources.Audit.Slug, sources.Audit.Title, sources.Audit.Theme, sources.Audit.Day, sources.Audit.PublishedOn, sources.IsPublished,
            standing.DeniesWriting(TextKind.ReportSection) is null,
            standing.May(Right.Export, RowOf(standing.State)),
            [.. ReportParts.All.Select(row => new ReportDocument.Section(
                row.Part, written.GetValueOrDefault(row.Part.ToString()), leftOut.Contains(row.Part), Filling.Of(row.Part, sources)))],
            AppendixFilling.Of(sources));
    }

    /// <summary>Before publication it is the draft's row of the matrix that decides, afterwards the published report's.</summary>
    internal static Resource RowOf(AuditState state) => state >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft;
}
