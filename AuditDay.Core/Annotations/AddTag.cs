using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor puts a tag on an annotation.</summary>
public sealed class AddTag(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation, string Tag);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.AddTag(command.Tag), ct);
}
