using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor takes a tag off an annotation.</summary>
public sealed class RemoveTag(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation, string Tag);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.RemoveTag(command.Tag), ct);
}
