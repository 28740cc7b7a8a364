using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor brings a removed mark back.</summary>
public sealed class RestoreAnnotation(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.Restore(), ct);
}
