using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AuditDay.Web.Access;

/// <summary>A circuit lives for hours: now and then it asks whether its account still stands as when it signed in.</summary>
internal sealed class StillSignedIn(ILoggerFactory loggers, SqliteStore store, IOptions<IdentityOptions> options)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (MemberClaims.Of(authenticationState.User) is not { } member)
            return false;

        await using var db = store.Open();
        var stamp = await db.Set<Account>().Where(a => a.MemberId == member.Value).Select(a => a.SecurityStamp).FirstOrDefaultAsync(cancellationToken);
        var isDisabled = await db.Members.AnyAsync(m => m.Id == member && m.IsDisabled, cancellationToken);
        return !isDisabled && stamp is not null
            && stamp == authenticationState.User.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
    }
}
