using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>The stage as the desk sees it: what it shows, the code that lets one more screen in, the screens that are in. Null for those who do not run the day.</summary>
public sealed class StageToSteer(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="Code">Empty while none is open.</param>
    public sealed record Row(StageShows Shows, KeyQuestion? KeyQuestion, bool IsBlack, string Code, DateTimeOffset? CodeUntil, IReadOnlyList<DeviceRow> Devices)
    {
        /// <summary>What pairs would have the room see, and which of them it sees.</summary>
        public IReadOnlyList<OfferedRow> Offered { get; init; } = [];
    }

    public sealed record OfferedRow(Id<DiscussionQuestion> Id, string Case, string Text, bool IsShown);

    public sealed record DeviceRow(Id<StageDevice> Id, Id<Member> Seat, string Name, DateTimeOffset JoinedAt);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Update, Resource.Phases))
            return null;

        var now = clock.GetUtcNow();
        var since = now - StageDevice.LastsFor;
        var view = await db.StageViews.AsNoTracking().FirstOrDefaultAsync(v => v.Audit == audit, ct);
        var code = await db.StageCodes.AsNoTracking().FirstOrDefaultAsync(c => c.Audit == audit && !c.IsSpent && c.ExpiresAt > now, ct);
        var devices = await db.StageDevices.AsNoTracking().Where(d => d.Audit == audit && !d.IsDismissed && d.JoinedAt > since).OrderBy(d => d.Number).ToListAsync(ct);
        var (shows, _) = await db.ShownAsync(view, ct);
        var shown = shows == StageShows.PairQuestion ? view!.Question : null;
        var offered = standing.May(Right.Read, Resource.QuestionsToAsk)
            ? await db.Questions.AsNoTracking().Where(q => q.Audit == audit && q.IsOffered && !q.IsRemoved).Join(db.Cases, q => q.Case, c => c.Id, (q, c) => new { q.Id, c.Reference, q.Text, q.Place })
                .OrderBy(q => q.Reference).ThenBy(q => q.Place).ToListAsync(ct)
            : [];
        return new Row(
            shows, view?.KeyQuestion, view?.IsBlack ?? false, code?.Code ?? "", code?.ExpiresAt,
            [.. devices.Select(d => new DeviceRow(d.Id, d.Seat, d.Name, d.JoinedAt))])
        {
            Offered = [.. offered.Select(q => new OfferedRow(q.Id, q.Reference, q.Text, q.Id == shown))],
        };
    }
}
