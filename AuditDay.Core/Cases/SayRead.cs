using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>One of a pair that read for themselves first says that they have read. Once both have, each sees what the other marked.</summary>
public sealed class SayRead(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, bool HasRead = true);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;

            var pair = await db.Pairs.SingleAsync(p => p.Case == command.Case, CancellationToken.None);
            return standing.IsFirstRead ? pair.SayRead(by, command.HasRead) : Result.Done;
        }, ct);
}
