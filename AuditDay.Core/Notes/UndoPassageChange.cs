using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Somebody takes back their own latest change to a marked passage of this text; refused where another has changed that passage since.</summary>
public sealed class UndoPassageChange(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<LiveText> Text);

    public Task<Result<Id<TextAnchor>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<TextAnchor>>(command.Operation, by, async db =>
        {
            if (await db.ReadableAsync(by, command.Text) is not { } place)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, place))!.DeniesWriting(place.Kind) is { } no)
                return no;

            var mine = await db.PassageChanges
                .Where(c => c.Text == command.Text && c.By == by.Id && !c.IsUndone)
                .OrderByDescending(c => c.Id)
                .FirstOrDefaultAsync(CancellationToken.None);
            if (mine is null)
                return NoteRefusals.NothingToUndo;

            // Ids rise with time, so "later" is a comparison of ids; it is made here, as one passage has few changes.
            var others = await db.PassageChanges.AsNoTracking()
                .Where(c => c.Passage == mine.Passage && c.By != by.Id && !c.IsUndone)
                .Select(c => c.Id)
                .ToListAsync(CancellationToken.None);
            if (others.Any(other => other.Value.CompareTo(mine.Id.Value) > 0))
                return NoteRefusals.OthersChangedIt;

            var passage = (await db.TextAnchors.FindAsync([mine.Passage], CancellationToken.None))!;
            return mine.Undo(passage).With(passage.Id);
        }, ct);
}
