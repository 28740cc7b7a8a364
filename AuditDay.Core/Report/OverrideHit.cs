using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>Somebody says why a find of the disclosure check may stay. What blocks waits for a second person.</summary>
public sealed class OverrideHit(Writer writer, OpenTexts texts, TimeProvider clock) : IUseCase
{
    /// <param name="Key">Of the find as it was shown: if its sentence has changed, there is no such find.</param>
    public sealed record Command(Id<Audit> Audit, string Key, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.Disclosure) is { } no)
                return no;

            var printed = FrozenReport.Of(await db.ReadReportAsync(texts, standing, asPublished: true, CancellationToken.None));
            var hits = DisclosureHit.In(printed, await db.DisclosureContextAsync(command.Audit));
            if (hits.FirstOrDefault(h => h.Key == command.Key) is not { } hit)
                return ReportRefusals.HitGone;

            var stands = await db.DisclosureOverrides.FirstOrDefaultAsync(o => o.Audit == command.Audit && o.Key == command.Key, CancellationToken.None);
            if (stands is null)
                db.DisclosureOverrides.Add(stands = DisclosureOverride.Of(command.Audit, hit));
            return stands.Ask(command.Reason, by, clock.GetUtcNow());
        }, ct);
}
