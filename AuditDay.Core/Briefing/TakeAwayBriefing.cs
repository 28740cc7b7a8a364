using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Briefing;

/// <summary>Somebody takes the briefing away as a file. One that would tell who somebody is does not leave the house once it is published.</summary>
public sealed class TakeAwayBriefing(BriefingOfAudit briefingOfAudit, Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, FileFormat As);

    public async Task<Result<BriefingDocument>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        if (await briefingOfAudit.RunAsync(command.Audit, by, ct) is not { MayExport: true } briefing)
            return Refusal.NotFound;
        if (briefing.IsPublished && briefing.WhyNotPublished is { } held)
            return held;

        var kept = await writer.RunAsync(by, async db =>
            (await db.Audits.FindAsync([command.Audit], CancellationToken.None))!.TakeAway(briefing.IsPublished ? TakenAway.Briefing : TakenAway.DraftBriefing, command.As), ct);
        return kept.With(briefing);
    }
}
