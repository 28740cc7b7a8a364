using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>
/// A screen is let in by a code. Nobody is signed in there, so that no member asks: whoever has the code was told it by a facilitator.
/// How often it may be tried is limited where it arrives.
/// </summary>
public sealed class JoinStage(Writer writer, TimeProvider clock)
{
    public sealed record Joined(Id<StageDevice> Device, string Slug);

    /// <param name="code">As it was typed: "417 302" is 417302.</param>
    /// <param name="ct">Heeded until the change begins.</param>
    public Task<Result<Joined>> RunAsync(string code, CancellationToken ct = default) =>
        writer.RunAsync<Joined>(null, async db =>
        {
            var (figures, now) = (string.Concat(code.Where(char.IsAsciiDigit)), clock.GetUtcNow());
            var found = await db.StageCodes.FirstOrDefaultAsync(c => c.Code == figures && !c.IsSpent && c.ExpiresAt > now, CancellationToken.None);
            if (found is null || await db.Audits.FindAsync([found.Audit], CancellationToken.None) is not { } audit)
                return StageRefusals.CodeNotRight;

            found.Spend();
            var device = StageDevice.Joined(audit.Id, 1 + await db.StageDevices.CountAsync(d => d.Audit == audit.Id, CancellationToken.None), now);
            db.StageDevices.Add(device);
            return new Joined(device.Id, audit.Slug);
        }, ct);
}
