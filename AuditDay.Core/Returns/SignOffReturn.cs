using AuditDay.Core.Access;
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
            db.Answers.AddRange(drafts.Select(draft => Answer.Of(agencyReturn, draft)));
            return Result.Done;
        }, ct);
}
