using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The team share the published version with people of the partnership: each gets one mail with a link, which asks them to sign in.</summary>
public sealed class ShareReport(Writer writer, ReportMails mails, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, IReadOnlyList<Id<Member>> With);

    /// <summary>How many were written to; with the others it had been shared before.</summary>
    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<int>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.ReportShare) is { } no)
                return no;
            if (standing.State < AuditState.Published || await db.PublishedVersionAsync(command.Audit) is not { } version)
                return ReportRefusals.NotPublished;
            if (command.With.Count == 0)
                return ReportRefusals.NobodyChosen;

            var shares = await db.ReportShares.Where(s => s.Audit == command.Audit && s.Number == version.Number).ToListAsync(CancellationToken.None);
            var written = 0;
            foreach (var member in await db.Members.AsNoTracking().Where(m => command.With.Contains(m.Id) && !m.IsDisabled).ToListAsync(CancellationToken.None))
            {
                // Nobody gets a link that would tell them "not found".
                if ((await db.StandingAsync(member, command.Audit, CancellationToken.None))?.May(Right.Read, Resource.ReportPublished) != true)
                    continue;

                var share = shares.Find(s => s.Member == member.Id);
                if (share is null)
                    db.ReportShares.Add(share = ReportShare.Of(command.Audit, version.Number, member.Id));
                if (!share.ShareWith(by, clock.GetUtcNow()))
                    continue;

                written++;
                await mails.ShareAsync(db, command.Audit, member);
            }
            return written;
        }, ct);
}
