using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Briefing;

/// <summary>Somebody who may read the published briefing says that their team used it, and what it will do.</summary>
public sealed class RecordBriefingUse(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, BriefingUseWords Words);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { State: >= AuditState.Published } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.BriefingUse) is { } no)
                return no;

            var recorded = BriefingUse.Recorded(command.Audit, by, command.Words, clock.Today(), clock.GetUtcNow());
            if (recorded.Value is { } use)
                db.BriefingUses.Add(use);
            return new Result(recorded.Refusal);
        }, ct);
}
