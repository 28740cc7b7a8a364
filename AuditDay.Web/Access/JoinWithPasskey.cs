using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Access;

/// <summary>Whoever holds a good link joins with their device: the passkey is kept, the link is used up, and they are in.</summary>
internal sealed class JoinWithPasskey(JoinLinks links, PasskeyCeremony ceremony, WaysIn waysIn, JoinPartnership joinPartnership, SessionStart session)
{
    public async Task<Result> RunAsync(JoinLinks.Holder holder, string? credential, string device)
    {
        if (await ceremony.MadeAsync(credential, holder.Account) is not { } passkey)
            return WaysInRefusals.NotMade;
        if (await waysIn.WhyNoMoreAsync(holder.Account) is { } no)
            return no;
        if (!await links.UseUpAsync(holder))
            return Refusal.ChangedMeanwhile;

        var added = await waysIn.AddPasskeyAsync(holder.Account, holder.Member, passkey, device, isJoining: true);
        if (!added.IsDone)
            return added;

        var joined = await joinPartnership.RunAsync(holder.Member);
        if (joined.IsDone)
            await session.BeginAsync(holder.Account, isStrong: true);
        return joined;
    }
}
