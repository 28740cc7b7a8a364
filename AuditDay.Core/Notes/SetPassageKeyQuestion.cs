using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Somebody who may write a text says which key question a marked passage of it speaks to, or none.</summary>
public sealed class SetPassageKeyQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<TextAnchor> Passage, KeyQuestion? KeyQuestion);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditPassageAsync(command.Operation, command.Passage, by, p => p.SetKeyQuestion(command.KeyQuestion), ct);
}
