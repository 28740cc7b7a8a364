using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Stage;

/// <summary>The facilitator sends a screen away: what it shows ends at once.</summary>
public sealed class DismissStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<StageDevice> Device);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StageDevices.FindAsync([command.Device], CancellationToken.None) is not { } device)
                return Refusal.NotFound;
            if (await db.WhyNotStageAsync(device.Audit, by) is { } no)
                return no;

            device.Dismiss();
            return Result.Done;
        }, ct);
}
