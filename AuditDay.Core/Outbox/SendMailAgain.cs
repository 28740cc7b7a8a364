using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Outbox;

/// <summary>The team decide that a mail which was given up, or whose fate is unknown, goes once more.</summary>
public sealed class SendMailAgain(Writer writer) : IUseCase
{
    public sealed record Command(Id<Mail> Mail);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Update, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            return await db.Mails.FindAsync([command.Mail], CancellationToken.None) is { } mail ? mail.SendAgain() : Refusal.NotFound;
        }, ct);
}
