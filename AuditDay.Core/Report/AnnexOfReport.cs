using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>
/// The restricted annex: what is to be done for single families. It is no part of what is published; each reader has the actions of just those cases
/// whose feedback they may read. Null where there is none of these.
/// </summary>
public sealed class AnnexOfReport(IStore store) : IUseCase
{
    /// <param name="MayExport">May take it away as a file.</param>
    public sealed record Row(string Slug, string Title, bool MayExport, IReadOnlyList<ActionRow> Actions)
    {
        public ReportDocument.Block.Table ToTable() => new("Actions for single families: restricted", ["Case", "Action", "Who", "By"],
            [.. Actions.Select(a => new[] { a.Case, a.What, $"{a.Role}, {a.Agency}", a.Due.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")) })]);
    }

    public sealed record ActionRow(Id<CaseAction> Id, string Case, string What, string Agency, string Role, DateOnly Due);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { Hats.Count: > 0 } standing)
            return null;

        var actions = new List<ActionRow>();
        foreach (var auditCase in await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).Select(c => new { c.Id, c.Reference }).ToListAsync(ct))
        {
            var release = await db.FeedbackReleases.AsNoTracking().FirstOrDefaultAsync(r => r.Case == auditCase.Id, ct);
            if ((await db.StandingAsync(by, auditCase.Id, ct))?.May(Right.Read, FeedbackRelease.ResourceOf(release)) == true)
                actions.AddRange((await FeedbackOfCase.ActionsAsync(db, auditCase.Id, ct)).Select(a => new ActionRow(a.Id, auditCase.Reference, a.Words.What, a.Agency, a.Words.Role, a.Words.Due!.Value)));
        }
        if (actions.Count == 0)
            return null;

        var about = await db.Audits.AsNoTracking().Where(a => a.Id == audit).Select(a => new { a.Slug, a.Title }).SingleAsync(ct);
        return new Row(about.Slug, about.Title, standing.May(Right.Export, Resource.ReportDraft), actions);
    }
}
