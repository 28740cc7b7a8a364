using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Finds the member behind a cookie: for a page, the hub and a file alike.</summary>
public sealed class SignedInMember(IStore store)
{
    // Asked for every call on the hub, so the question is translated once and kept.
    private static readonly Func<AuditDayDb, Id<Member>, CancellationToken, Task<Member?>> Find =
        EF.CompileAsyncQuery((AuditDayDb db, Id<Member> id, CancellationToken _) =>
            db.Members.AsNoTracking().FirstOrDefault(m => m.Id == id && !m.IsDisabled));

    /// <summary>Null where nobody is signed in, or the member is gone or disabled.</summary>
    public async Task<Member?> FindAsync(ClaimsPrincipal? user, CancellationToken ct = default)
    {
        if (MemberClaims.Of(user) is not { } id)
            return null;

        return await FindAsync(id, ct);
    }

    public async Task<Member?> FindAsync(Id<Member> id, CancellationToken ct = default)
    {
        await using var db = store.Read();
        return await Find(db, id, ct);
    }
}
