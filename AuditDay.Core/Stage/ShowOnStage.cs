using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>The facilitator chooses what the room looks at. What lay over it goes: the numbers of a vote, and a card in focus.</summary>
public sealed class ShowOnStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, StageShows Shows, KeyQuestion? KeyQuestion = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.WhyNotStageAsync(command.Audit, by) is { } no)
                return no;

            (await db.StageViewAsync(command.Audit)).Show(command.Shows, command.KeyQuestion);
            await ClearAsync(db, command.Audit);
            return Result.Done;
        }, ct);

    internal static async Task ClearAsync(AuditDayDb db, Id<Audit> audit)
    {
        foreach (var round in await db.VotingRounds.Where(r => r.Audit == audit && r.IsOnStage).ToListAsync(CancellationToken.None))
            round.TakeOffStage();
        (await db.BoardSettings.FirstOrDefaultAsync(s => s.Audit == audit, CancellationToken.None))?.FocusOn(null);
    }
}
