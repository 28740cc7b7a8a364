using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Stage;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Stage;

/// <summary>Finds the screen behind a stage's cookie. What it may see is asked like anybody's; the cookie only says which screen it is.</summary>
public sealed class StageDevices(IStore store)
{
    public const string Scheme = "Stage";

    private const string DeviceId = "stage-device";

    /// <summary>Null where there is no such screen, or it was sent away.</summary>
    public async Task<Member?> FindAsync(ClaimsPrincipal? user, CancellationToken ct = default)
    {
        if (!Guid.TryParse(user?.FindFirst(DeviceId)?.Value, out var value))
            return null;

        var id = new Id<StageDevice>(value);
        await using var db = store.Read();
        return await db.StageDevices.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && !d.IsDismissed, ct) is { } device
            ? Member.OfDevice(device.Seat, device.Name)
            : null;
    }

    public static ClaimsPrincipal CookieOf(Id<StageDevice> device) => new(new ClaimsIdentity([new Claim(DeviceId, device.ToString())], Scheme));

    internal static async Task LetInAsync(HttpContext context)
    {
        if (await context.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } screen })
            context.User = screen;
    }
}
