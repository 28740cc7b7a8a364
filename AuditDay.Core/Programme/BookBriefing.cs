using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>Someone takes a place in a briefing session for themselves.</summary>
public sealed class BookBriefing(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<BriefingSession> Session);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBriefingAsync(command.Session, by, Right.Read, s => s.Book(by.Id, clock.GetUtcNow()), ct);
}
