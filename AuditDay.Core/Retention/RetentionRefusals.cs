using AuditDay.Core.Kernel;

namespace AuditDay.Core.Retention;

public static class RetentionRefusals
{
    public static readonly Refusal SecondPerson =
        new("retention.second-person", "You asked for this yourself. Somebody else of the partnership team has to approve it.");

    public static readonly Refusal Held =
        new("retention.held", "A legal hold stands on this: nothing of it is erased until the hold is lifted.");

    public static readonly Refusal AlreadyDecided = new("retention.decided", "This has been decided already.");

    public static readonly Refusal AlreadyAsked = new("retention.asked", "This has been asked for already. Somebody else of the team can approve it.");

    public static readonly Refusal StillActive =
        new("retention.still-active", "This person can still sign in. End their access first, then ask again.");

    public static readonly Refusal ReasonMissing =
        new("retention.reason", $"Say why it is held, in up to {LegalHold.LongestReason} characters, without case details.");
}
