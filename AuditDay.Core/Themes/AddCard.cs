using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>Someone in the room adds a thought that comes from no mark. It begins under "New".</summary>
public sealed class AddCard(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, string Text, KeyQuestion? KeyQuestion = null);

    public Task<Result<Id<Card>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync<Id<Card>>(command.Operation, command.Audit, by, Right.Create, board =>
        {
            var added = Card.Added(command.Audit, command.Text, command.KeyQuestion, by, clock.GetUtcNow());
            return Task.FromResult<Result<Id<Card>>>(added is { IsDone: true, Value: { } card } ? board.Add(card) : added.Refusal!);
        }, ct);
}
