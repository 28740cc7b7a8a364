using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Outbox;

/// <summary>
/// Which mail goes next, and what became of it. A mail is taken before the mail server gets it and settled afterwards, each
/// in a transaction of its own, so that a program that dies in between leaves a mail of which it says "I do not know".
/// </summary>
public sealed class Post(Writer writer, IStore store, TimeProvider clock)
{
    public sealed record Letter(Id<Mail> Id, string To, string Subject, string Body, string Calendar);

    /// <summary>At the start, before any other: what an earlier run had in its hands.</summary>
    public Task<Result> LoseSightAsync() => writer.RunAsync(null, async db =>
    {
        foreach (var mail in await db.Mails.Where(m => m.State == MailState.OnItsWay).ToListAsync(CancellationToken.None))
            mail.LoseSight();
        return Result.Done;
    });

    /// <summary>The oldest mail whose turn it is, now marked as on its way. Null where none is.</summary>
    public async Task<Letter?> TakeNextAsync(CancellationToken ct)
    {
        if (await NextAsync(ct) is not { } next)
            return null;

        return (await writer.RunAsync<Letter>(null, async db =>
        {
            var mail = (await db.Mails.FindAsync([next], CancellationToken.None))!;
            return mail.Take().With(new Letter(mail.Id, mail.To, mail.Subject, mail.Body, mail.Calendar));
        }, ct)).Value;
    }

    private async Task<Id<Mail>?> NextAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = store.Read();
        return await db.Mails.Where(m => m.State == MailState.Waiting && (m.NextTryAt == null || m.NextTryAt <= now))
            .OrderBy(m => m.WrittenAt).Select(m => (Id<Mail>?)m.Id).FirstOrDefaultAsync(ct);
    }

    /// <param name="problem">Null where the mail server took it.</param>
    public Task<Result> SettleAsync(Id<Mail> id, string? problem) => writer.RunAsync(null, async db =>
    {
        var mail = (await db.Mails.FindAsync([id], CancellationToken.None))!;
        return problem is null ? mail.Arrive(clock.GetUtcNow()) : mail.ComeBack(problem, clock.GetUtcNow());
    });
}
