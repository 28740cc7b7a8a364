using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The team ask every agency that is named, and has not been asked yet, for its return: of all cases, or of one.</summary>
public sealed class RequestReturns(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, DateOnly DueOn, Id<AuditCase>? Case = null);

    /// <summary>How many were asked.</summary>
    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<int>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if ((standing.Denies(Right.Update, Resource.ReturnDraft) ?? await WhyNotNowAsync(db, command)) is { } no)
                return no;

            var named = await db.Involvements
                .Where(i => i.Audit == command.Audit && !db.Returns.Any(r => r.Case == i.Case && r.Agency == i.Agency)).ToListAsync(CancellationToken.None);
            if (command.Case is { } one)
                named.RemoveAll(i => i.Case != one);
            if (named.Count == 0)
                return RequestRefusals.NobodyToAsk;

            foreach (var involvement in named)
            {
                var requested = await db.RequestAsync(involvement.Case, involvement.Agency, null, command.DueOn);
                if (!requested.IsDone)
                    return requested.Refusal!;
            }
            return named.Count;
        }, ct);

    private async Task<Refusal?> WhyNotNowAsync(AuditDayDb db, Command command)
    {
        var audit = (await db.Audits.FindAsync([command.Audit], CancellationToken.None))!;
        if (audit.State is < AuditState.Collecting or > AuditState.Live)
            return RequestRefusals.NotCollecting;
        if (command.DueOn < clock.Today())
            return RequestRefusals.DueInPast;

        return command.DueOn > audit.Day ? RequestRefusals.DueAfterDay : null;
    }
}
