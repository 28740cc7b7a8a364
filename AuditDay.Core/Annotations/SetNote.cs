using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor writes a note to an annotation.</summary>
public sealed class SetNote(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Annotation> Annotation, string Note, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAnnotationAsync(command.Operation, command.Annotation, by, a => a.SetNote(command.Note, command.Seen), ct);
}
