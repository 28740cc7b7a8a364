using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Web.Storage.Demo;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>
/// Who has to prove themselves twice: whoever runs an audit, and whoever may carry away what is not published. A passkey is
/// both at once, as the device is one factor and the finger or PIN that opens it another. The demo asks nobody.
/// </summary>
internal sealed class SecondFactor(IConfiguration configuration, DemoSetting demo)
{
    private readonly bool _isAsked = configuration.GetValue<bool?>("SignIn:SecondFactor") ?? !demo.IsOpen;

    public async Task<bool> IsNeededByAsync(AuditDayDb db, Id<Member> member, CancellationToken ct = default)
    {
        if (!_isAsked)
            return false;

        var roles = await db.Members.AsNoTracking().Where(m => m.Id == member).Select(m => m.Roles).FirstOrDefaultAsync(ct);
        return Standings.CarriesAway(roles) || await db.Facilitations.AsNoTracking().AnyAsync(f => f.Member == member, ct);
    }
}
