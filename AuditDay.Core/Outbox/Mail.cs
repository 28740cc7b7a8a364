using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Outbox;

/// <summary>A mail on its way out. It never carries case data: a reference number and a link at most.</summary>
public sealed class Mail : Entity
{
    private Mail() { }

    public Id<Mail> Id { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    public static Mail Written(string to, string subject, string body, DateTimeOffset at)
    {
        var mail = new Mail { Id = Id<Mail>.New(), To = to, Subject = subject, Body = body, WrittenAt = at };
        mail.Record(new MailWritten(mail.Id));
        return mail;
    }
}

public sealed record MailWritten(Id<Mail> Mail) : PartnershipFact;
