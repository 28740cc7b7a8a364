using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>Somebody opened the published report: kept once for each person and version.</summary>
public sealed class NoteReading(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, int Number);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { State: >= AuditState.Published } standing || !standing.May(Right.Read, Resource.ReportPublished))
                return Refusal.NotFound;
            if (await db.PublishedVersionAsync(command.Audit) is not { } version || version.Number != command.Number)
                return Result.Done;

            var share = await db.ReportShares.FirstOrDefaultAsync(s => s.Audit == command.Audit && s.Number == command.Number && s.Member == by.Id, CancellationToken.None);
            if (share is null)
                db.ReportShares.Add(share = ReportShare.Of(command.Audit, command.Number, by.Id));
            share.Read(clock.GetUtcNow());
            return Result.Done;
        }, ct);
}
