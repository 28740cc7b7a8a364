using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Outbox;

/// <summary>The mails that wait here or were sent, newest first. Null for anybody but the team.</summary>
public sealed class MailsInOutbox(IStore store) : IUseCase
{
    public sealed record Row(Id<Mail> Id, string To, string Subject, string Body, DateTimeOffset WrittenAt, MailState State, DateTimeOffset? SentAt, int Tries, DateTimeOffset? NextTryAt, string Problem);

    public async Task<IReadOnlyList<Row>?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.PeopleAndAgencies, ct))
            return null;

        return await db.Mails.AsNoTracking().OrderByDescending(m => m.WrittenAt).Take(200)
            .Select(m => new Row(m.Id, m.To, m.Subject, m.Body, m.WrittenAt, m.State, m.SentAt, m.Tries, m.NextTryAt, m.Problem))
            .ToListAsync(ct);
    }
}
