using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Somebody who may write a text takes a mark off it; the words stay, and so does a card that was sent.</summary>
public sealed class RemovePassage(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<TextAnchor> Passage);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditPassageAsync(command.Operation, command.Passage, by, p => p.Remove(), ct);
}
