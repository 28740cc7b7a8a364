using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>Whether somebody may take their authenticator app off: not where their part asks for a second step and it is the only one.</summary>
internal sealed class MayGoWithout(IStore store, SecondFactor secondFactor, UserManager<Account> accounts)
{
    public async Task<Refusal?> WhyNotAsync(OwnAccount.Found me)
    {
        await using var db = store.Read();
        return (await accounts.GetPasskeysAsync(me.Account)).Count == 0 && await secondFactor.IsNeededByAsync(db, me.Member.Id)
            ? WaysInRefusals.LastSecondFactor
            : null;
    }
}
