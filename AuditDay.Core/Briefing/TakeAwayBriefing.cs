using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Briefing;

/// <summary>Somebody takes the briefing away as a file. One that would tell who somebody is does not leave the house once it is published.</summary>
public sealed class TakeAwayBriefing(BriefingOfAudit briefingOfAudit, RecordExport record) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, ExportFormat As);

    public async Task<Result<BriefingDocument>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        if (await briefingOfAudit.RunAsync(command.Audit, by, ct) is not { MayExport: true } briefing)
            return Refusal.NotFound;
        if (briefing.IsPublished && briefing.WhyNotPublished is { } held)
            return held;

        var kept = await record.RunAsync(new(command.Audit, ExportKind.Briefing, command.As), by, ct);
        return kept.With(briefing);
    }
}
