using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Outbox;

/// <summary>The program writes a mail to one of its own members; an unknown address gets none, and nobody is told which.</summary>
public sealed class WriteMail(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(string Subject, string Body);

    public Task<Result> RunAsync(Command command, Member to, CancellationToken ct = default) =>
        writer.RunAsync(to, db =>
        {
            db.Mails.Add(Mail.Written(to.Email, command.Subject, command.Body, clock.GetUtcNow()));
            return Task.FromResult(Result.Done);
        }, ct);
}
