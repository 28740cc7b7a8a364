using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>After the fact check the report is frozen once more, and the chairs who did not write in it are asked to approve just that version.</summary>
public sealed class AskForApproval(Writer writer, Publication publication, ReportMails mails, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.ReportApproval) is { } no)
                return no;

            var versions = await db.ReportVersions.Where(v => v.Audit == command.Audit).OrderBy(v => v.Number).ToListAsync(CancellationToken.None);
            var published = versions.Where(v => v.PublishedAt is not null).Select(v => v.Number).DefaultIfEmpty().Max();
            if (versions.Exists(v => v.State == VersionState.InFactCheck) || !versions.Exists(v => v.State == VersionState.FactChecked && v.Number > published))
                return standing.State == AuditState.Reporting ? ReportRefusals.NotFactChecked : ReportRefusals.NotReporting;

            var frozen = await publication.FreezeAsync(db, standing);
            if (frozen.Refusal is { } notYet)
                return notYet;

            var version = ReportVersion.ForApproval(
                command.Audit, await Publication.NextNumberAsync(db, command.Audit), frozen.Value!, await Publication.AuthorsAsync(db, command.Audit), by, clock.GetUtcNow());
            if (!await mails.AskChairsAsync(db, version))
                return ReportRefusals.NoChair;

            foreach (var earlier in versions.Where(v => v.State is VersionState.AwaitingApproval or VersionState.Approved or VersionState.SentBack))
                earlier.GiveWay();
            db.ReportVersions.Add(version);
            return Result.Done;
        }, ct);
}
