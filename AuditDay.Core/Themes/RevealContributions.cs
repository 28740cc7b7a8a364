using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator show all contributions that waited, at once.</summary>
public sealed class RevealContributions(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardSettingAsync(command.Audit, by, async (db, setting) =>
        {
            setting.Reveal(await db.Cards.Where(c => c.Audit == command.Audit && c.IsVeiled).ToListAsync(CancellationToken.None), clock.GetUtcNow());
            return Result.Done;
        }, ct);
}
