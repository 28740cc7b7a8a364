using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

public static class AccessRefusals
{
    public static readonly Refusal AgencyNeedsName = new("access.agency-needs-name", "Give the agency a name.");
    public static readonly Refusal AgencyThere = new("access.agency-there", "An agency of this name is here already. Look for it in the list, or give this one a name that tells them apart.");
    public static readonly Refusal MemberNeedsName = new("access.member-needs-name", "Give the person a name.");
    public static readonly Refusal EmailNotRight = new("access.email-not-right", "That does not look like an email address. It needs an @ in it.");
    public static readonly Refusal EmailTaken = new("access.email-taken", "Someone with this email address is here already.");
}
