using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor takes a mark away; it can be brought back.</summary>
public sealed class RemoveAnnotation(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.Remove(), ct);
}
