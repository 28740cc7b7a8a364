using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using AuditDay.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Asks somebody in: a link bound to their address, in a mail that says who asks, for what, and what happens next.</summary>
public sealed class SendInvitation(IServiceScopeFactory scopes, IStore store, InviteMember inviteMember, WriteMail writeMail, Partnership partnership)
{
    public async Task<Result> RunAsync(Id<Member> id, Member by)
    {
        // Whether they may is decided first: only then is there an account and a link.
        var invited = await inviteMember.RunAsync(new(id), by);
        if (!invited.IsDone)
            return invited;

        await using var db = store.Read();
        var member = await db.Members.AsNoTracking().SingleAsync(m => m.Id == id);
        var agency = await db.Agencies.AsNoTracking().Where(a => a.Id == member.Agency).Select(a => a.Name).FirstOrDefaultAsync() ?? "";
        await using var scope = scopes.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<JoinLinks>();
        var link = links.Address(await links.MakeAnewAsync(member.Id, member.Email));
        return await writeMail.RunAsync(InvitationLetter.To(member, agency, by, partnership, link), member);
    }
}
