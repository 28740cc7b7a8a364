using AuditDay.Core.Kernel;

namespace AuditDay.Core.Outbox;

public static class OutboxRefusals
{
    public static readonly Refusal NotWaiting =
        new("outbox.not-waiting", "This mail has moved on meanwhile. Reload the page to see where it is.");
}
