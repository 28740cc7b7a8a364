using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>Someone gives their place in a briefing session back.</summary>
public sealed class GiveUpBriefing(Writer writer) : IUseCase
{
    public sealed record Command(Id<BriefingSession> Session);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBriefingAsync(command.Session, by, Right.Read, s => s.GiveUp(by.Id), ct);
}
