using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The disclosure check of the draft as it would be printed now: every find in its sentence, with what to write instead and who let it stay. Null for those who do not check.</summary>
public sealed class DisclosureOfReport(IStore store, OpenTexts texts) : IUseCase
{
    public sealed record Row(Id<Audit> Audit, string Title, AuditState State, Phase Phase, IReadOnlyList<HitRow> Hits, int Passages, bool MayAsk)
    {
        public int Blocking => Hits.Count(h => h.IsBlocking);

        public int Waiting => Hits.Count(h => h.Hit.Find.Blocks && h is { Override: not null, IsBlocking: true });
    }

    /// <param name="Override">None while nobody asked that it stays.</param>
    public sealed record HitRow(DisclosureHit Hit, OverrideRow? Override)
    {
        /// <summary>It stands in the way of fact check and publication.</summary>
        public bool IsBlocking => Hit.Find.Blocks && Override is not { ConfirmedBy: not null };

        public bool IsSettled => Override is not null && !IsBlocking;
    }

    public sealed record OverrideRow(Id<DisclosureOverride> Id, string Reason, string By, bool IsMine, string? ConfirmedBy);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var about = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (about is null || await db.StandingAsync(by, about.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.Disclosure))
            return null;

        var audit = about.Id;
        var printed = FrozenReport.Of(await db.ReadReportAsync(texts, standing, asPublished: true, ct));
        var hits = DisclosureHit.In(printed, await db.DisclosureContextAsync(audit, ct));
        var overrides = (await db.DisclosureOverrides.AsNoTracking().Where(o => o.Audit == audit && !o.IsTakenBack).ToListAsync(ct)).ToDictionary(o => o.Key);
        var people = overrides.Values.SelectMany(o => new[] { o.By, o.ConfirmedBy ?? o.By }).ToHashSet();
        var names = await db.Members.AsNoTracking().Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        return new Row(
            audit, about.Title, about.State, about.Phase,
            [.. hits.Select(hit => new HitRow(hit, overrides.GetValueOrDefault(hit.Key) is { } o
                ? new OverrideRow(o.Id, o.Reason, names[o.By], o.By == by.Id, o.ConfirmedBy is { } second ? names[second] : null)
                : null))],
            PrintedPassage.Of(printed).Count(),
            standing.May(Right.Create, Resource.Disclosure));
    }
}
