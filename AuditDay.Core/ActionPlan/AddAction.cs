using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team add an action by hand, from a recommendation or afresh.</summary>
public sealed class AddAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, ActionWords Words);

    public Task<Result<Id<PlannedAction>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<PlannedAction>>(command.Operation, by, async db =>
        {
            if (await PlanStanding.ReadAsync(db, by, command.Audit, CancellationToken.None) is not { MayManage: true } standing)
                return Refusal.NotFound;
            if (standing.WhyClosed is { } closed)
                return closed;
            if (await db.CheckOwnersAsync(command.Audit, command.Words) is { } no)
                return no;

            var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == command.Audit, CancellationToken.None);
            var proposed = PlannedAction.Proposed(audit, await db.NextNumberAsync(command.Audit), command.Words, null, clock.GetLocalNow());
            if (proposed is not { IsDone: true, Value: { } action })
                return proposed.Refusal!;

            db.PlannedActions.Add(action);
            return action.Id;
        }, ct);
}
