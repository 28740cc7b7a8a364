using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

public static class RequestRefusals
{
    public static readonly Refusal NotCollecting = new(
        "returns.not-collecting", "Returns are requested while the audit is collecting, and until its day. Move it on first, on the audit's overview.");
    public static readonly Refusal NobodyToAsk =
        new("returns.nobody-to-ask", "Every agency that is named has been asked already. Name another agency for a case, then ask it.");
    public static readonly Refusal DueInPast = new("returns.due-in-past", "That date is over. Choose one that leaves the agencies time.");
    public static readonly Refusal DueAfterDay =
        new("returns.due-after-day", "That is after the day of the audit. Choose a date that leaves time to check the returns before it.");
}
