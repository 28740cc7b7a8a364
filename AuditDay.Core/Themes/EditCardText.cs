using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator word a card anew.</summary>
public sealed class EditCardText(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<Card> Card, string Text, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Update, board =>
            board.OnCardAsync(command.Card, card => card.Reword(command.Text, command.Seen)), ct);
}
