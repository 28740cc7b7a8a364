using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>What the newest version in fact check says about the reader's own agency, and what the agency has answered. Null for everybody else, and where no version went out.</summary>
public sealed class FactCheckForMe(IStore store) : IUseCase
{
    public sealed record Row(Id<ReportVersion> Version, Id<Audit> Audit, string AuditTitle, AuditState State, Phase Phase, string Agency, DateOnly Due, bool IsOpen, IReadOnlyList<PartRow> Parts);

    public sealed record PartRow(string Place, IReadOnlyList<string> Passages, AnswerRow? Answer);

    public sealed record AnswerRow(bool IsRight, string Comment, string By, DateTimeOffset At, string Reply);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.Wears(Hat.Manager) || !standing.May(Right.Update, Resource.FactCheck))
            return null;

        var agency = (await db.AgenciesOfReportAsync(audit.Id, ct)).FirstOrDefault(a => a.Id == by.Agency);
        var version = await db.ReportVersions.AsNoTracking().Where(v => v.Audit == audit.Id && v.FactCheckDue != null && v.State != VersionState.SetAside)
            .OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        if (agency is null || version is null)
            return null;

        var answers = await db.FactCheckAnswers.AsNoTracking().Where(a => a.ReportVersion == version.Id && a.Agency == agency.Id)
            .Join(db.Members, a => a.By, m => m.Id, (a, m) => new { a.Place, Row = new AnswerRow(a.IsRight, a.Comment, m.Name, a.At, a.Reply) })
            .ToDictionaryAsync(a => a.Place, a => a.Row, ct);
        return new Row(
            version.Id, audit.Id, audit.Title, audit.State, audit.Phase, agency.Names[0], version.FactCheckDue!.Value, version.State == VersionState.InFactCheck,
            [.. agency.PartsOf(version.ReadPrinted()).Select(p => new PartRow(p.Place, p.Passages, answers.GetValueOrDefault(p.Place)))]);
    }
}
