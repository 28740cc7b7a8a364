using AuditDay.Core.Access;
using AuditDay.Core.Storage;

namespace AuditDay.Web.Access;

/// <summary>What comes after a right password: in, a code of the app, or setting up what is missing.</summary>
internal sealed class AfterPassword(SessionStart session, SecondFactor secondFactor, JoinPartnership join, IStore store)
{
    public async Task<string> GoOnAsync(HttpContext context, Account account, Member member, string from)
    {
        // Also those who had their account before it was written down that people join.
        if (member.JoinedAt is null)
            await join.RunAsync(member);
        if (account.TwoFactorEnabled)
        {
            await HalfWay.BeginAsync(context, account);
            return $"/sign-in/code?from={Uri.EscapeDataString(from)}";
        }
        await using var db = store.Read();
        if (await secondFactor.IsNeededByAsync(db, member.Id))
        {
            await HalfWay.BeginAsync(context, account);
            return $"/sign-in/set-up?from={Uri.EscapeDataString(from)}";
        }
        await session.BeginAsync(account, isStrong: false);
        return from;
    }
}
