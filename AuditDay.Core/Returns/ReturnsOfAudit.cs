using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The returns of an audit and what each waits for: all of them for the team and facilitators, an agency's own for its people. Null for others.</summary>
public sealed class ReturnsOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    public enum WaitsFor
    {
        Team,
        Agency,
        Nothing,
    }

    /// <param name="DaysLate">After the due date, while it lies with the agency; 0 where it does not.</param>
    /// <param name="AsksUntil">The later date that the agency asked for.</param>
    public sealed record Row(
        Id<AgencyReturn> Id, string Case, string Agency, ReturnState State, DateOnly DueOn, int DaysLate, bool IsLate, DateTimeOffset? SubmittedAt,
        int OpenQueries, bool IsConfirmed, DateOnly? AsksUntil, WaitsFor WaitsFor);

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing)
            return null;

        var seesAll = standing.BeforeReturnOf(ownAgency: false).May(Right.Read, Resource.ReturnSubmitted);
        if (!seesAll && !standing.May(Right.Read, Resource.ReturnDraft))
            return null;

        var found = await db.Returns.AsNoTracking().Where(r => r.Audit == audit && (seesAll || r.Agency == by.Agency)).ToListAsync(ct);
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).ToDictionaryAsync(c => c.Id, c => c.Reference, ct);
        var open = (await db.AnswerQueries.AsNoTracking().Where(q => q.Audit == audit && q.State != QueryState.Resolved)
            .GroupBy(q => q.Return).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToDictionary(g => g.Key, g => g.Count);
        var asked = (await db.ExtensionRequests.AsNoTracking().Where(e => e.Audit == audit && e.State == ExtensionState.Asked)
            .Select(e => new { e.Return, e.Until }).ToListAsync(ct)).ToDictionary(e => e.Return, e => e.Until);
        var today = clock.Today();

        return [.. found.Select(r => RowOf(
                r, cases[r.Case], seesAll || r.State == ReturnState.SentBack ? open.GetValueOrDefault(r.Id) : 0,
                asked.TryGetValue(r.Id, out var until) ? until : null, today))
            .OrderBy(r => r.WaitsFor).ThenByDescending(r => r.DaysLate).ThenBy(r => r.DueOn).ThenBy(r => r.Case, StringComparer.Ordinal).ThenBy(r => r.Agency, StringComparer.Ordinal)];
    }

    private static Row RowOf(AgencyReturn r, string reference, int openQueries, DateOnly? asksUntil, DateOnly today)
    {
        var waitsFor = r.State switch
        {
            ReturnState.Submitted or ReturnState.Resubmitted => WaitsFor.Team,
            ReturnState.NoInvolvement when r.ConfirmedAt is null => WaitsFor.Team,
            ReturnState.Accepted or ReturnState.NoInvolvement => WaitsFor.Nothing,
            _ when asksUntil is not null => WaitsFor.Team,
            _ => WaitsFor.Agency,
        };
        var daysLate = r.IsWithAgency ? Math.Max(0, today.DayNumber - r.DueOn.DayNumber) : 0;
        return new Row(r.Id, reference, r.WrittenAs, r.State, r.DueOn, daysLate, r.IsLate, r.SubmittedAt, openQueries, r.ConfirmedAt is not null, asksUntil, waitsFor);
    }
}
