using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Desk;

/// <summary>The facilitator puts one line on every screen of the day. What would tell who a family is never gets there.</summary>
public sealed class CallForAttention(Writer writer) : IUseCase
{
    /// <param name="LookedAt">They were shown what may be a name, and say that it is harmless.</param>
    public sealed record Command(Id<Audit> Audit, string Words, bool LookedAt = false);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditDeskAsync(command.Audit, by, async (db, day) =>
        {
            var finds = Identifiers.In(command.Words, await db.ClearedAsync(null));
            if (finds.FirstOrDefault(f => f.Blocks) is { } blocking)
                return DeskRefusals.CallIdentifies(blocking);
            if (!command.LookedAt && finds is [var likely, ..])
                return DeskRefusals.CallMayIdentify(likely);

            return day.CallOut(command.Words);
        }, ct);
}
