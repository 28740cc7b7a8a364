using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>What every small change of a marked passage has in common: asked once, allowed, kept for undo.</summary>
internal static class PassageEdit
{
    public static Task<Result> EditPassageAsync(
        this Writer writer, Guid operation, Id<TextAnchor> id, Member by, Func<TextAnchor, Result> change, CancellationToken ct) =>
        writer.OnceAsync(operation, by, async db =>
        {
            if (await db.TextAnchors.FindAsync([id], CancellationToken.None) is not { } passage
                || await db.ReadableAsync(by, passage.Text) is not { } place)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, place))!.DeniesWriting(place.Kind) is { } no)
                return no;

            var before = passage.State;
            var changed = change(passage);
            if (changed.IsDone && passage.State != before)
                db.PassageChanges.Add(PassageChange.Of(passage, before, by));
            return changed;
        }, ct);
}
