using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

public static class AccessRefusals
{
    public static readonly Refusal AgencyNeedsName = new("access.agency-needs-name", "Give the agency a name.");
    public static readonly Refusal AgencyThere = new("access.agency-there", "An agency of this name is here already. Look for it in the list, or give this one a name that tells them apart.");
    public static readonly Refusal AgencyInUse =
        new("access.agency-in-use", "People or returns belong to this agency, so it stays in the record. Close it instead: it is then offered nowhere.");
    public static Refusal ClosedSince(string agency) =>
        new("access.agency-is-closed", $"{agency} is closed and cannot be asked. Open it again on the Agencies page, or take it out of the case.");

    public static readonly Refusal AgencyIsClosed = new("access.agency-is-closed", "This agency is closed. Open it again first, or choose another.");
    public static readonly Refusal MemberNeedsName = new("access.member-needs-name", "Give the person a name.");
    public static readonly Refusal EmailNotRight =
        new("access.email-not-right", "That does not look like an email address. It needs a name, an @ and a place, such as ada@example.org.");
    public static readonly Refusal EmailTaken = new("access.email-taken", "Someone with this email address is here already.");
    public static readonly Refusal RoleNeedsAgency =
        new("access.role-needs-agency", "Who writes or signs returns does so for an agency. Choose their agency.");
    public static readonly Refusal NotOneself =
        new("access.not-oneself", "You cannot disable yourself. Ask another member of the partnership team to do it.");
    public static readonly Refusal LastOfTeam =
        new("access.last-of-team", "This is the last member of the partnership team who can sign in. Invite another one first, and wait until they have joined.");
    public static readonly Refusal IsDisabled =
        new("access.is-disabled", "This person is disabled. Enable them first, then invite them.");
    public static readonly Refusal HasJoined =
        new("access.has-joined", "This person has joined already. If they have lost their password, “Forgotten your password?” on the sign-in page sends them a link.");
}
