using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>What every step of an immediate concern has in common: the agency's own people take it.</summary>
internal static class ConcernEdit
{
    public static Task<Result> EditConcernAsync(
        this Writer writer, Id<ImmediateConcern> id, Member by, Func<ImmediateConcern, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Concerns.FindAsync([id], CancellationToken.None) is not { } concern)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, concern.Case, CancellationToken.None))!.BeforeReturnOf(concern.Agency == by.Agency);
            return standing.Denies(Right.Update, Resource.ImmediateConcern) is { } no ? no : change(concern);
        }, ct);
}
