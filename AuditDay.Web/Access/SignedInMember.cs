using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Finds the member behind a cookie: for a page, the hub and a file alike.</summary>
public sealed class SignedInMember(IStore store)
{
    /// <summary>Null where nobody is signed in, or the member is gone or disabled.</summary>
    public async Task<Member?> FindAsync(ClaimsPrincipal? user, CancellationToken ct = default)
    {
        if (MemberClaims.Of(user) is not { } id)
            return null;

        await using var db = store.Read();
        return await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && !m.IsDisabled, ct);
    }
}
