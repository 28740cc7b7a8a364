using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The audits of a financial year, held and planned, and what is still due. Null for those who do not run the programme.</summary>
public sealed class ProgrammeOfYear(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="Undated">Audits without a day stand in every year until they have one.</param>
    public sealed record Row(
        FinancialYear Year, FinancialYear ThisYear, IReadOnlyList<FinancialYear> Years, ProgrammeDue Due, DateOnly Today,
        IReadOnlyList<AuditRow> Audits, IReadOnlyList<AuditRow> Undated);

    public sealed record AuditRow(
        Id<Audit> Id, string Slug, string Title, string Theme, ReasonKind Reason, bool Joint, AuditState State, DateOnly? Day, NextStep? Next, string? ReauditOf);

    /// <param name="year">The one that begins in this year; null for the present one.</param>
    public async Task<Row?> RunAsync(int? year, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.AuditSetUp, ct))
            return null;

        var today = clock.Today();
        var now = FinancialYear.Of(today);
        var audits = await db.Audits.AsNoTracking().ToListAsync(ct);
        List<FinancialYear> years = [.. audits.Where(a => a.Day is not null).Select(a => FinancialYear.Of(a.Day!.Value)).Append(now).Append(now.Next).Distinct().OrderBy(y => y.Begins)];
        var chosen = year is { } begins && years.Contains(new(begins)) ? new FinancialYear(begins) : now;

        var shown = audits.Where(a => a.Day is not { } day || chosen.Has(day)).OrderBy(a => a.Day).ThenBy(a => a.Title).ToList();
        var rows = new List<AuditRow>();
        foreach (var audit in shown)
            rows.Add(await RowAsync(db, audit, audits, by, today, ct));
        return new(
            chosen, now, years, ProgrammeDue.Of(rows.Where(r => r.Day is not null).Select(r => (r.State, r.Joint))), today,
            [.. rows.Where(r => r.Day is not null)], [.. rows.Where(r => r.Day is null)]);
    }

    private static async Task<AuditRow> RowAsync(AuditDayDb db, Audit audit, List<Audit> all, Member by, DateOnly today, CancellationToken ct)
    {
        var standing = (await db.StandingAsync(by, audit.Id, ct))!;
        var next = NextSteps.ToDo(await db.ReadinessAsync(audit, standing, by, today, ct)) is [var first, ..] ? first : null;
        return new(
            audit.Id, audit.Slug, audit.Title, audit.Theme, audit.Reason.Kind, audit.JointWithAdultsBoard, audit.State, audit.Day, next,
            all.Find(a => a.Id == audit.ReauditOf)?.Title);
    }
}
