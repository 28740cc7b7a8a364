using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of a pair says how they see a mark of their partner: they agree, or see it differently. Differences are listed for the discussion.</summary>
public sealed class WeighMark(Writer writer) : IUseCase
{
    /// <param name="Opinion">None takes it back.</param>
    public sealed record Command(Id<Annotation> Annotation, MarkOpinion? Opinion, string Why = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Annotations.FindAsync([command.Annotation], CancellationToken.None) is not { } annotation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, annotation.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;

            return standing.Hides(annotation, by) ? Refusal.NotFound : annotation.Weigh(command.Opinion, command.Why, by);
        }, ct);
}
