using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The team close the fact check: every error that was pointed out has its answer, and every agency has spoken or had its time.</summary>
public sealed class CloseFactCheck(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<ReportVersion> Version);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.ReportVersions.FindAsync([command.Version], CancellationToken.None) is not { } version
                || await db.StandingAsync(by, version.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.FactCheck) is { } no)
                return no;

            var answers = await db.FactCheckAnswers.AsNoTracking().Where(a => a.ReportVersion == version.Id).ToListAsync(CancellationToken.None);
            if (answers.Count(a => a.IsOpen) is > 0 and var errors)
                return ReportRefusals.ErrorsOpen(errors);

            var silent = (await db.AgenciesOfReportAsync(version.Audit)).Where(a => answers.TrueForAll(x => x.Agency != a.Id)).Select(a => a.Names[0]).ToList();
            if (silent.Count > 0 && version.FactCheckDue is { } due && clock.Today() <= due)
                return ReportRefusals.AgenciesHaveTime(string.Join(", ", silent), due.InWords(clock.Today()));

            return version.CloseFactCheck();
        }, ct);
}
