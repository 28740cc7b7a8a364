using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>Remembers up to when someone has seen the board, so that it can say next time what is new to them.</summary>
public sealed class LookedAtBoard(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, DateTimeOffset UpTo);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if ((await db.StandingAsync(by, command.Audit, CancellationToken.None))?.May(Right.Read, Resource.Board) != true)
                return Refusal.NotFound;

            if (await db.BoardLooks.FirstOrDefaultAsync(l => l.Audit == command.Audit && l.By == by.Id, CancellationToken.None) is { } look)
                look.Reach(command.UpTo);
            else
                db.BoardLooks.Add(BoardLook.Of(command.Audit, by, command.UpTo));
            return Result.Done;
        }, ct);
}
