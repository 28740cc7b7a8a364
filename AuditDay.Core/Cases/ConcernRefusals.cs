using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

public static class ConcernRefusals
{
    public static readonly Refusal SayWhat =
        new("concerns.say-what", "Say in a sentence or two what cannot wait, so that the agency knows where to look. No names.");
    public static readonly Refusal AcknowledgeFirst =
        new("concerns.acknowledge-first", "Acknowledge it first, so that everybody can see that your agency has it in hand. Then say what was done.");
    public static readonly Refusal SayWhatWasDone = new("concerns.say-what-was-done", "Say what was done, so that it can be closed. A sentence is enough.");
    public static readonly Refusal ClosedAlready =
        new("concerns.closed-already", "This concern is closed already. If the child is still at risk, act by your own procedures, and tell the partnership team.");

    public static Refusal TooLong(int length) => new(
        "concerns.too-long",
        $"This has {length:N0} characters; {ImmediateConcern.Longest:N0} fit. It is still here: keep what the agency needs to act.");
}
