using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>What frames the stage: where the day stands, what is chosen to be shown, the timer and the call. Null for those who may not see it.</summary>
public sealed class StageNow(IStore store) : IUseCase
{
    public sealed record Row(
        Id<Audit> Audit, string Slug, string Title, AuditState State, Phase Phase, IReadOnlyList<AgendaItem> Agenda,
        StageShows Shows, KeyQuestion? KeyQuestion, bool IsBlack, DateTimeOffset? EndsAt, string Call)
    {
        /// <summary>A pair's own question, where that is shown. Neither whose nor of which case.</summary>
        public string PairQuestion { get; init; } = "";
    }

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().Where(a => a.Slug == slug).Select(a => new { a.Id, a.Slug, a.Title, a.Agenda }).FirstOrDefaultAsync(ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.Stage))
            return null;

        var view = await db.StageViews.AsNoTracking().FirstOrDefaultAsync(v => v.Audit == audit.Id, ct);
        var running = standing.State == AuditState.Live ? await db.RunningDays.AsNoTracking().FirstOrDefaultAsync(d => d.Audit == audit.Id, ct) : null;
        var (shows, words) = await db.ShownAsync(view, ct);
        return new Row(
            audit.Id, audit.Slug, audit.Title, standing.State, standing.Phase, audit.Agenda,
            shows, view?.KeyQuestion, view?.IsBlack ?? false, running?.EndsAt, running?.Call ?? "")
        {
            PairQuestion = words,
        };
    }
}
