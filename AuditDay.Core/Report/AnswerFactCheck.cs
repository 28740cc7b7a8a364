using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>An agency says of one part that concerns it that it is right, or what is wrong with it. It may change its mind while the fact check is open.</summary>
public sealed class AnswerFactCheck(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<ReportVersion> Version, string Place, bool IsRight, string Comment = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var version = await db.ReportVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == command.Version, CancellationToken.None);
            if (version is null || await db.StandingAsync(by, version.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.FactCheck) is { } no)
                return no;
            if ((await db.AgenciesOfReportAsync(version.Audit)).FirstOrDefault(a => a.Id == by.Agency) is not { } agency || !standing.Wears(Hat.Manager))
                return Refusal.NotFound;
            if (version.State != VersionState.InFactCheck)
                return ReportRefusals.NotInFactCheck;
            if (agency.PartsOf(version.ReadPrinted()).All(p => p.Place != command.Place))
                return ReportRefusals.NotYourPart;

            var answer = await db.FactCheckAnswers.FirstOrDefaultAsync(
                a => a.ReportVersion == version.Id && a.Agency == agency.Id && a.Place == command.Place, CancellationToken.None);
            var said = (answer ??= FactCheckAnswer.Of(version, agency.Id, command.Place)).Say(command.IsRight, command.Comment, by, clock.GetUtcNow());
            if (said.IsDone && db.Entry(answer).State == EntityState.Detached)
                db.FactCheckAnswers.Add(answer);
            return said;
        }, ct);
}
