using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;

namespace AuditDay.Web.Access;

/// <summary>
/// Tells somebody that what they sign in with was changed at a screen: they did it, or whoever sat at a screen that was left open.
/// </summary>
internal sealed class WayInLetter(PublicAddress address, TimeProvider clock)
{
    public Mail To(Member member, string whatHappened)
    {
        var now = clock.GetUtcNow();
        return Mail.Written(
            member.Email,
            "Your sign-in was changed",
            $"""
            Hello {member.Name},

            {whatHappened} That was {clock.ToLocal(now).ToString("dddd d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"))}.

            If it was you, there is nothing to do. If it was not, tell the partnership team at once, and take your sign-in back:

            1. Set a new password: {address.Of("/forgot")}
            2. Sign in, and remove every passkey that is not yours: {address.Of("/account")}
            """,
            now);
    }
}
