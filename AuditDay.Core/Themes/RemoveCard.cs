using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator take a card off the board; “Undo” brings it back.</summary>
public sealed class RemoveCard(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<Card> Card);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Delete, board =>
            board.OnCardAsync(command.Card, card => card.Remove()), ct);
}
