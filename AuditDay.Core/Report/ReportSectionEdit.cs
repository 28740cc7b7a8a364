using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>What every change of a section has in common: it may be written, is not published, and is there from its first word on.</summary>
internal static class ReportSectionEdit
{
    public static Task<Result<T>> EditSectionAsync<T>(
        this Writer writer, Id<Audit> audit, ReportPart part, Member by, Func<ReportSection, Result<T>> change, CancellationToken ct) =>
        writer.RunAsync<T>(by, async db =>
        {
            if (await db.StandingAsync(by, audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.ReportDraft) is { } no)
                return no;
            if (standing.State >= AuditState.Published)
                return ReportRefusals.PublishedAlready;

            var section = await db.ReportSections.FirstOrDefaultAsync(s => s.Audit == audit && s.Part == part, CancellationToken.None);
            if (section is null)
                db.ReportSections.Add(section = ReportSection.Under(audit, part));
            return change(section);
        }, ct);
}
