using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.AuditTools;

/// <summary>The team take a tool in from a file: a tool of its own, or the next draft where a tool with its key is here already.</summary>
public sealed class ImportAuditTool(Writer writer) : IUseCase
{
    public sealed record Command(ReadOnlyMemory<byte> File);

    public Task<Result<Id<AuditTool>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditTool>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;

            var read = ToolFileReader.Read(command.File);
            return read is { IsDone: true, Value: { Key: var key, Content: var content } }
                ? await db.AddNextDraftAsync(key, number => AuditTool.Drafted(key, content.Title, number, content.Notes, content.Sections))
                : read.Refusal!;
        }, ct);
}
