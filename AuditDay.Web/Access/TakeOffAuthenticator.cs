using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>
/// The team take somebody's authenticator app off when their phone and their recovery codes are lost. Whose part asks for a second
/// step sets up a new one when they next sign in; they are told by mail, in case it was not them who asked.
/// </summary>
public sealed class TakeOffAuthenticator(IServiceScopeFactory scopes, IStore store)
{
    public async Task<Result> RunAsync(Id<Member> id, Member by)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Update, Resource.PeopleAndAgencies) || await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && !m.IsDisabled) is not { } member)
            return Refusal.NotFound;
        // One's own goes where one proves who one is.
        if (id == by.Id)
            return WaysInRefusals.OwnAuthenticator;

        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.Users.FirstOrDefaultAsync(a => a.MemberId == id.Value) is { TwoFactorEnabled: true } account
            ? await scope.ServiceProvider.GetRequiredService<Authenticator>().RemoveAsync(account, member, by)
            : WaysInRefusals.NoAuthenticator;
    }
}
