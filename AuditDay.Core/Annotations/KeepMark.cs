using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of the pair has looked at a mark whose words are no longer in the return, and keeps it as it was.</summary>
public sealed class KeepMark(Writer writer) : IUseCase
{
    public sealed record Command(Id<Annotation> Annotation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Annotations.FindAsync([command.Annotation], CancellationToken.None) is not { } annotation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, annotation.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;

            return standing.Hides(annotation, by) ? Refusal.NotFound : annotation.KeepAsMarked();
        }, ct);
}
