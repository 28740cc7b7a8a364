using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor ticks an answer as read, or takes the tick away.</summary>
public sealed class SetAnswerRead(Writer writer) : IUseCase
{
    public sealed record Command(IReadOnlyList<Id<Answer>> Answers, bool IsRead);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var answers = await db.Answers.AsNoTracking().Where(a => command.Answers.Contains(a.Id)).ToListAsync(CancellationToken.None);
            if (answers.Count == 0 || answers.Select(a => a.Case).Distinct().Count() != 1)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, answers[0].Case, CancellationToken.None))!;
            if (standing.Denies(Right.Create, Resource.PairWork) is { } no)
                return no;

            var read = await db.AnswersRead.Where(r => r.By == by.Id && command.Answers.Contains(r.Answer)).ToListAsync(CancellationToken.None);
            if (command.IsRead)
            {
                db.AnswersRead.AddRange(answers
                    .Where(a => read.TrueForAll(r => r.Answer != a.Id))
                    .Select(a => AnswerRead.Of(standing.Audit, a, by)));
            }
            else
            {
                read.ForEach(r => r.TakeBack(standing.Audit));
                db.AnswersRead.RemoveRange(read);
            }
            return Result.Done;
        }, ct);
}
