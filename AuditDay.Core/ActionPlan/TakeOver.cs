using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team take accepted recommendations and released case actions into the plan, without retyping and never twice.</summary>
public sealed class TakeOver(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, IReadOnlyList<Id<Recommendation>> Recommendations, IReadOnlyList<Id<CaseAction>> CaseActions);

    /// <summary>How many came into the plan.</summary>
    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<int>(command.Operation, by, async db =>
        {
            if (await PlanStanding.ReadAsync(db, by, command.Audit, CancellationToken.None) is not { MayManage: true } standing)
                return Refusal.NotFound;
            if (standing.WhyClosed is { } closed)
                return closed;

            var read = await SourcesAsync(db, command);
            if (read is not { IsDone: true, Value: { } sources })
                return read.Refusal!;

            var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == command.Audit, CancellationToken.None);
            var number = await db.NextNumberAsync(command.Audit);
            foreach (var source in sources)
            {
                // What was taken out comes back as it was.
                if (await db.PlannedActions.FirstOrDefaultAsync(a => a.TakenFrom == source.From, CancellationToken.None) is { } removed)
                {
                    removed.Restore();
                    continue;
                }

                var proposed = PlannedAction.Proposed(audit, number++, source.Words, source.From, clock.GetLocalNow());
                if (proposed is not { IsDone: true, Value: { } action })
                    return proposed.Refusal!;

                db.PlannedActions.Add(action);
            }
            return sources.Count;
        }, ct);

    private static async Task<Result<IReadOnlyList<PlanSources.Source>>> SourcesAsync(AuditDayDb db, Command command)
    {
        var open = await PlanSources.ReadAsync(db, command.Audit, CancellationToken.None);
        Guid[] chosen = [.. command.Recommendations.Select(r => r.Value), .. command.CaseActions.Select(a => a.Value)];
        if (chosen.Length == 0)
            return ActionRefusals.NothingToTake;
        if (chosen.All(c => open.Any(s => s.From == c)))
            return new Result<IReadOnlyList<PlanSources.Source>>([.. open.Where(s => chosen.Contains(s.From))], null);
        if (await db.PlannedActions.AnyAsync(a => !a.IsRemoved && a.TakenFrom != null && chosen.Contains(a.TakenFrom.Value), CancellationToken.None))
            return ActionRefusals.TakenAlready;

        return command.CaseActions.Count > 0 ? ActionRefusals.NotReleased : ActionRefusals.NotAccepted;
    }
}
