using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>The facilitator draws a code for one screen. Earlier codes of this audit end with it.</summary>
public sealed class InviteStage(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.WhyNotStageAsync(command.Audit, by) is { } no)
                return no;

            var open = await db.StageCodes.Where(c => !c.IsSpent).ToListAsync(CancellationToken.None);
            open.FindAll(c => c.Audit == command.Audit).ForEach(c => c.Spend());
            // A code opens one stage: two audits on one day never have the same.
            StageCode drawn;
            do
                drawn = StageCode.Drawn(command.Audit, clock.GetUtcNow());
            while (open.Exists(c => c.Code == drawn.Code));
            db.StageCodes.Add(drawn);
            return Result.Done;
        }, ct);
}
