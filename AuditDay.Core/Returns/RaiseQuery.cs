using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>A checker asks about one answer, afresh or further to a query that came back. The agency sees it when the return is sent back.</summary>
public sealed class RaiseQuery(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="FurtherTo">The answered query that this one goes on from; it is resolved by it.</param>
    public sealed record Command(Guid Operation, Id<AgencyReturn> Return, string QuestionKey, string Text, Id<AnswerQuery>? FurtherTo = null);

    public Task<Result<Id<AnswerQuery>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<AnswerQuery>>(command.Operation, by, async db =>
        {
            if (await db.Returns.FindAsync([command.Return], CancellationToken.None) is not { } agencyReturn
                || !(await db.StandingAsync(by, command.Return, CancellationToken.None))!.May(Right.Update, Resource.ReturnSubmitted))
                return Refusal.NotFound;
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            if (tool.Find(command.QuestionKey) is null)
                return ReturnRefusals.QuestionNotInTool;

            var raised = AnswerQuery.Raised(agencyReturn, command.QuestionKey, command.Text, by, clock.GetUtcNow());
            if (raised is not { IsDone: true, Value: { } query })
                return raised.Refusal!;
            if (command.FurtherTo is { } earlier)
            {
                if (await db.AnswerQueries.FindAsync([earlier], CancellationToken.None) is not { } answered || answered.Return != agencyReturn.Id)
                    return Refusal.NotFound;
                if (answered.Resolve() is { IsDone: false } no)
                    return no.Refusal!;
            }

            db.AnswerQueries.Add(query);
            return query.Id;
        }, ct);
}
