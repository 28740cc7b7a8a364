using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The agency's lead signs the return off: its answers become a version that never changes.</summary>
public sealed class SignOffReturn(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            var drafts = await db.DraftAnswers.AsNoTracking().Where(d => d.Return == agencyReturn.Id && d.Text != "").ToListAsync(CancellationToken.None);
            var queries = await db.QueriesWithChangesAsync(agencyReturn, drafts.ToDictionary(d => d.QuestionKey, d => d.Text));
            var unanswered = queries.Where(q => !q.Query.IsAnsweredBy(q.Changed)).Select(q => tool.Find(q.Query.QuestionKey)!.Number).Distinct().ToList();
            if (agencyReturn.SignOff(by, await db.StillBlankAsync(agencyReturn), clock.GetUtcNow(), unanswered) is { IsDone: false } no)
                return no;

            foreach (var (query, changed) in queries)
                query.ComeBack(changed);
            // What stands under a question that is no longer asked stays a draft: it is not part of what was signed.
            var shown = ShownQuestions.Of(tool, drafts.ToDictionary(d => d.QuestionKey, d => d.Text));
            db.Answers.AddRange(drafts.Where(d => shown.Contains(d.QuestionKey)).Select(draft => Answer.Of(agencyReturn, draft)));
            return Result.Done;
        }, ct);
}
