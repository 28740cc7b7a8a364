using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;

namespace AuditDay.Core.Export;

/// <summary>Somebody takes the report away as a file, whole or in part. The journal keeps who did and as what.</summary>
public sealed class TakeAwayReport(ReportOfAudit reportOfAudit, RecordExport record) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, ExportFormat As, SectionChoice Sections);

    public async Task<Result<ReportDocument>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        if (await reportOfAudit.RunAsync(command.Audit, by, Right.Export, ct) is not { } report)
            return Refusal.NotFound;

        if (report.BrokenQuotes.Count > 0)
            return ReportRefusals.QuotesBroken(report.BrokenQuotes);

        var kept = await record.RunAsync(new(command.Audit, ExportKind.Report, command.As), by, ct);
        return kept.With(command.Sections.Of(report));
    }
}
