using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.AuditTools;

/// <summary>The team draft a version of an audit tool.</summary>
public sealed class DraftAuditTool(Writer writer) : IUseCase
{
    public sealed record Command(string Key, string Title, int Number, string Notes, IReadOnlyList<ToolSection> Sections);

    public Task<Result<Id<AuditTool>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditTool>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;

            var drafted = AuditTool.Drafted(command.Key, command.Title, command.Number, command.Notes, command.Sections);
            if (drafted is not { IsDone: true, Value: { } tool })
                return drafted.Refusal!;

            db.AuditTools.Add(tool);
            return tool.Id;
        }, ct);
}
