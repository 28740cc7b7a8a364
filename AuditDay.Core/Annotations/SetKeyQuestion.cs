using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor says which key question a passage speaks to, or none.</summary>
public sealed class SetKeyQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation, KeyQuestion? KeyQuestion);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.SetKeyQuestion(command.KeyQuestion), ct);
}
