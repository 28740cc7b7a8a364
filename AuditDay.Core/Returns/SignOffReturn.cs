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
            if (agencyReturn.SignOff(by, await db.StillBlankAsync(agencyReturn), clock.GetUtcNow()) is { IsDone: false } no)
                return no;

            var drafts = await db.DraftAnswers.AsNoTracking().Where(d => d.Return == agencyReturn.Id && d.Text != "").ToListAsync(CancellationToken.None);
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            // What stands under a question that is no longer asked stays a draft: it is not part of what was signed.
            var shown = ShownQuestions.Of(tool, drafts.ToDictionary(d => d.QuestionKey, d => d.Text));
            db.Answers.AddRange(drafts.Where(d => shown.Contains(d.QuestionKey)).Select(draft => Answer.Of(agencyReturn, draft)));
            return Result.Done;
        }, ct);
}
