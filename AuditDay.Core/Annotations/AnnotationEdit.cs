using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>What every small change of an annotation has in common: asked once, allowed, kept for undo.</summary>
internal static class AnnotationEdit
{
    public static Task<Result> EditAnnotationAsync(
        this Writer writer, Guid operation, Id<Annotation> id, Member by, Func<Annotation, Result> change, CancellationToken ct) =>
        writer.OnceAsync(operation, by, async db =>
        {
            if (await db.Annotations.FindAsync([id], CancellationToken.None) is not { } annotation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, annotation.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;
            if (standing.Hides(annotation, by))
                return Refusal.NotFound;

            var before = annotation.State;
            var changed = change(annotation);
            if (changed.IsDone && annotation.State != before)
                db.AnnotationChanges.Add(AnnotationChange.Of(annotation, before, by));
            return changed;
        }, ct);
}
