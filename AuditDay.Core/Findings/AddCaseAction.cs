using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>The pair say what is to be done for the family of their case, by whom and when.</summary>
public sealed class AddCaseAction(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<AuditCase> Case, CaseActionWords Words);

    public Task<Result<Id<CaseAction>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<CaseAction>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.Findings, Work.Findings) is { } no)
                return no;
            if (!await db.TakesPartAsync(command.Case, command.Words.Agency))
                return FeedbackRefusals.ActionNeedsWho;

            var added = CaseAction.Added(standing.Audit, command.Case, command.Words, by);
            if (added is not { IsDone: true, Value: { } action })
                return added.Refusal!;
            if (await db.ChangeFeedbackAsync(command.Case) is { } withAgencies)
                return withAgencies;

            db.CaseActions.Add(action);
            return action.Id;
        }, ct);
}
