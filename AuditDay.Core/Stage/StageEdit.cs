using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>What every change of a stage has in common: those who run the day make it.</summary>
internal static class StageEdit
{
    public static async Task<Refusal?> WhyNotStageAsync(this AuditDayDb db, Id<Audit> audit, Member by)
    {
        if (await db.StandingAsync(by, audit, CancellationToken.None) is not { } standing)
            return Refusal.NotFound;

        return standing.Denies(Right.Update, Resource.Phases) ?? (standing.State < AuditState.Ready ? StageRefusals.NotYet : null);
    }

    public static Task<Result> EditStageViewAsync(this Writer writer, Id<Audit> audit, Member by, Action<StageView> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.WhyNotStageAsync(audit, by) is { } no)
                return no;

            change(await db.StageViewAsync(audit));
            return Result.Done;
        }, ct);

    public static async Task<StageView> StageViewAsync(this AuditDayDb db, Id<Audit> audit)
    {
        var view = await db.StageViews.FirstOrDefaultAsync(v => v.Audit == audit, CancellationToken.None);
        if (view is null)
            db.StageViews.Add(view = StageView.Of(audit));
        return view;
    }
}
