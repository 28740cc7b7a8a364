using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor takes back their own latest change to a mark of this case; refused where the partner has changed that mark since.</summary>
public sealed class UndoMarkChange(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<AuditCase> Case);

    public Task<Result<Id<Annotation>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Annotation>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;

            var mine = await db.AnnotationChanges
                .Where(c => c.Case == command.Case && c.By == by.Id && !c.IsUndone)
                .OrderByDescending(c => c.Id)
                .FirstOrDefaultAsync(CancellationToken.None);
            if (mine is null)
                return AnnotationRefusals.NothingToUndo;

            // Ids rise with time, so "later" is a comparison of ids; it is made here, as one mark has few changes.
            var others = await db.AnnotationChanges.AsNoTracking()
                .Where(c => c.Annotation == mine.Annotation && c.By != by.Id && !c.IsUndone)
                .Select(c => c.Id)
                .ToListAsync(CancellationToken.None);
            if (others.Any(other => other.Value.CompareTo(mine.Id.Value) > 0))
                return AnnotationRefusals.PartnerChangedIt;

            var annotation = (await db.Annotations.FindAsync([mine.Annotation], CancellationToken.None))!;
            return mine.Undo(annotation).With(annotation.Id);
        }, ct);
}
