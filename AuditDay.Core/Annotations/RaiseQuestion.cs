using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor drafts a question for the practitioners, from a mark or afresh.</summary>
public sealed class RaiseQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<AuditCase> Case, string Text, Id<Annotation>? From = null);

    public Task<Result<Id<DiscussionQuestion>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<DiscussionQuestion>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.PairWork, Work.Marks) is { } no)
                return no;
            if (command.From is { } from && !await db.Annotations.SeenBy(standing, by).AnyAsync(a => a.Id == from && a.Case == command.Case, CancellationToken.None))
                return Refusal.NotFound;

            var place = await db.Questions.CountAsync(q => q.Case == command.Case, CancellationToken.None);
            var raised = DiscussionQuestion.Raised(standing.Audit, command.Case, command.From, command.Text, place, by);
            if (raised is not { IsDone: true, Value: { } question })
                return raised.Refusal!;

            db.Questions.Add(question);
            return question.Id;
        }, ct);
}
