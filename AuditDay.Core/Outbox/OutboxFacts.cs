using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Outbox;

public sealed record MailWritten(Id<Mail> Mail) : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfOutbox];
}

public sealed record MailMoved(Id<Mail> Mail, MailState To) : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfOutbox];
}
