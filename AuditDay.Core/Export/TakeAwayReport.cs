using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Export;

/// <summary>Somebody takes the report away as a file, whole or in part. The journal keeps who did and as what.</summary>
public sealed class TakeAwayReport(ReportOfAudit reportOfAudit, Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, FileFormat As, SectionChoice Sections);

    public async Task<Result<ReportDocument>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        if (await reportOfAudit.RunAsync(command.Audit, by, Right.Export, ct) is not { } report)
            return Refusal.NotFound;

        var kept = await writer.RunAsync(by, async db =>
            (await db.Audits.FindAsync([command.Audit], CancellationToken.None))!.TakeAway(report.IsPublished ? TakenAway.Report : TakenAway.DraftReport, command.As), ct);
        return kept.With(command.Sections.Of(report));
    }
}
