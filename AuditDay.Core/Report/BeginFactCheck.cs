using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The report as it stands is frozen and goes to the agencies: each reads what concerns it and says whether it is right.</summary>
public sealed class BeginFactCheck(Writer writer, Publication publication, ReportMails mails, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, DateOnly Due);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.FactCheck) is { } no)
                return no;

            var open = await db.ReportVersions.Where(v => v.Audit == command.Audit && v.State != VersionState.Published && v.State != VersionState.Superseded).ToListAsync(CancellationToken.None);
            if (open.Exists(v => v.State == VersionState.InFactCheck))
                return ReportRefusals.FactCheckOpen;

            var frozen = await publication.FreezeAsync(db, standing);
            if (frozen.Refusal is { } notYet)
                return notYet;

            var made = ReportVersion.ForFactCheck(
                command.Audit, await Publication.NextNumberAsync(db, command.Audit), frozen.Value!, await Publication.AuthorsAsync(db, command.Audit), command.Due, clock.Today(), by, clock.GetUtcNow());
            if (made.Value is not { } version)
                return made.Refusal!;

            open.ForEach(v => v.GiveWay());
            db.ReportVersions.Add(version);
            await mails.AskAgenciesAsync(db, version);
            return Result.Done;
        }, ct);
}
