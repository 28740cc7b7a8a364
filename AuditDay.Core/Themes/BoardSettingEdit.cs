using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>What those who run the day set at the board. It is no change of the board, so nobody's undo takes it back.</summary>
internal static class BoardSettingEdit
{
    public static Task<Result> EditBoardSettingAsync(
        this Writer writer, Id<Audit> audit, Member by, Func<AuditDayDb, BoardSetting, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Board, Work.Board) is { } no)
                return no;

            var setting = await db.BoardSettings.FirstOrDefaultAsync(s => s.Audit == audit, CancellationToken.None);
            if (setting is null)
                db.BoardSettings.Add(setting = BoardSetting.Of(audit));
            return await change(db, setting);
        }, ct);
}
