using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>One of those who write the notes of a case release a marked passage as a card, in their own words; with its quote only where they choose so.</summary>
public sealed class SendPassageToBoard(Writer writer, OpenTexts texts, TimeProvider clock) : IUseCase
{
    /// <param name="Quote">The passage as the sender saw it, where it shall be shown; nothing else is ever sent.</param>
    public sealed record Command(Guid Operation, Id<TextAnchor> Passage, string Text, string? Quote = null);

    public Task<Result<Id<Card>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Card>>(command.Operation, by, async db =>
        {
            if (await db.TextAnchors.FindAsync([command.Passage], CancellationToken.None) is not { } passage
                || await db.ReadableAsync(by, passage.Text) is not { } place)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, place))!.DeniesSending(place.Kind) is { } no)
                return no;
            if (await db.Cards.AnyAsync(c => c.FromPassage == passage.Id && !c.IsRemoved, CancellationToken.None))
                return BoardRefusals.OnBoardAlready;

            var opened = await texts.GetAsync(db, passage.Text);
            if (opened is not { IsDone: true, Value: { } authority })
                return opened.Refusal!;

            var sent = Card.Sent(passage, authority.Text[passage.Start..passage.End], command.Text, command.Quote, by, clock.GetUtcNow());
            if (sent is not { IsDone: true, Value: { } card })
                return sent.Refusal!;

            var board = new BoardBeingEdited(db, passage.Audit);
            board.Add(card);
            db.BoardChanges.Add(board.WrittenBy(by)!);
            return card.Id;
        }, ct);
}
