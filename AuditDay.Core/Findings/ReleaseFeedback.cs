using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Feedback on which both of the pair agree goes to the agencies of the case and its practitioners, who are told by mail.</summary>
public sealed class ReleaseFeedback(Writer writer, FeedbackMails mails, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReleaseAsync(command.Case, by, async (db, _, release) =>
        {
            if (release.IsReleased)
                return Result.Done;
            if (await db.Pairs.AsNoTracking().FirstOrDefaultAsync(p => p.Case == command.Case, CancellationToken.None) is not { } pair)
                return CaseRefusals.NoPair;
            if (!await db.HasFindingsAsync(command.Case))
                return FeedbackRefusals.NothingToRelease;

            var released = release.Release(pair, by, clock.GetUtcNow());
            if (released.IsDone)
                await mails.TellAsync(db, command.Case);
            return released;
        }, ct);
}
