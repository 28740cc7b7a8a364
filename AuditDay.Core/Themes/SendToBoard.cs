using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>One of the pair release a mark as a card, in their own words; with its quote only where they choose so.</summary>
public sealed class SendToBoard(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation, string Text, bool WithQuote = false);

    public Task<Result<Id<Card>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Card>>(command.Operation, by, async db =>
        {
            if (await db.Annotations.FindAsync([command.Annotation], CancellationToken.None) is not { } annotation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, annotation.Case, CancellationToken.None))!;
            if ((standing.Denies(Right.Read, Resource.PairWork) ?? standing.Denies(Right.Create, Resource.Board, Work.Board)) is { } no)
                return no;
            if (standing.Hides(annotation, by))
                return Refusal.NotFound;
            if (await db.Cards.AnyAsync(c => c.From == annotation.Id && !c.IsRemoved, CancellationToken.None))
                return BoardRefusals.OnBoardAlready;

            var sent = Card.Sent(annotation, command.Text, command.WithQuote, by, clock.GetUtcNow());
            if (sent is not { IsDone: true, Value: { } card })
                return sent.Refusal!;

            var board = new BoardBeingEdited(db, annotation.Audit);
            board.Add(card);
            db.BoardChanges.Add(board.WrittenBy(by)!);
            return card.Id;
        }, ct);
}
