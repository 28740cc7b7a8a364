using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor marks a passage of an accepted return of their own case.</summary>
public sealed class MarkPassage(Writer writer, TimeProvider clock) : IUseCase
{
    // Asked for every mark, so the question is translated once and kept.
    private static readonly Func<AuditDayDb, Id<Answer>, Task<Marked?>> Find = EF.CompileAsyncQuery((AuditDayDb db, Id<Answer> answer) =>
        db.Answers.AsNoTracking().Where(a => a.Id == answer).Join(db.Returns, a => a.Return, r => r.Id, (a, r) => new Marked(a, r)).FirstOrDefault());

    /// <param name="Quote">The words as the auditor saw them; where they differ from the stored text, nothing is marked.</param>
    public sealed record Command(
        Guid Operation, Id<Answer> Answer, int Start, int End, string Quote, KeyQuestion? KeyQuestion = null, string Note = "", IReadOnlyList<string>? Tags = null);

    public Task<Result<Id<Annotation>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Annotation>>(command.Operation, by, async db =>
        {
            if (await Find(db, command.Answer) is not ({ } answer, { } agencyReturn))
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, answer.Case, CancellationToken.None))!;
            if ((standing.Denies(Right.Read, agencyReturn.Resource) ?? standing.Denies(Right.Create, Resource.PairWork, Work.Marks)) is { } no)
                return no;
            if (answer.Submission != agencyReturn.Submission)
                return AnnotationRefusals.AnswerReplaced;

            var passage = Passage.Cut(answer, command.Start, command.End, command.Quote);
            if (passage.Refusal is { } notThere)
                return notThere;

            var marked = Annotation.Marked(agencyReturn, answer, passage.Value!, command.KeyQuestion, command.Note, by, clock.GetUtcNow());
            if (marked is not { IsDone: true, Value: { } annotation })
                return marked.Refusal!;
            if (command.Tags?.Select(annotation.AddTag).FirstOrDefault(r => !r.IsDone).Refusal is { } badTag)
                return badTag;

            db.Annotations.Add(annotation);
            db.AnnotationChanges.Add(AnnotationChange.Making(annotation, by));
            return annotation.Id;
        }, ct);

    private sealed record Marked(Answer Answer, AgencyReturn Return);
}
