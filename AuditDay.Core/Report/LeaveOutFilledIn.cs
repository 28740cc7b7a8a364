using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The writers say whether a section prints what is filled in from the audit beside their own words.</summary>
public sealed class LeaveOutFilledIn(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, ReportPart Part, bool LeaveOut);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.DeniesWriting(TextKind.ReportSection) is { } no)
                return no;

            var section = await db.ReportSections.FirstOrDefaultAsync(s => s.Audit == command.Audit && s.Part == command.Part, CancellationToken.None);
            if (section is null)
                db.ReportSections.Add(section = ReportSection.Under(command.Audit, command.Part));
            return section.LeaveOutFilledIn(command.LeaveOut);
        }, ct);
}
