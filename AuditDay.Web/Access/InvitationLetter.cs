using AuditDay.Core.Access;
using AuditDay.Core.Outbox;
using AuditDay.Web.Shell;

namespace AuditDay.Web.Access;

/// <summary>The words of an invitation. It names no audit and no case: mails are read by more people than one thinks.</summary>
internal static class InvitationLetter
{
    public static WriteMail.Command To(Member member, string agency, Member by, Partnership partnership, string link) => new(
        $"You are invited to {partnership.Name}",
        $"""
        Hello {member.Name},

        {by.Name} invites you to join {partnership.Name} on Audit Day, where its agencies look together at how they work with children and families. You are asked {ForWhat(member, agency)}.

        To join, open this link and choose how you sign in: with a password, or with your fingerprint, face or device PIN.

        {link}

        The link is yours alone. It works once, within 72 hours. If it has run out, open it all the same: the page tells you how to get a new one.

        What happens next: when there is something for you to do, it waits on your first page, with the day by which it is needed. You need not do anything before that. This is about learning, never about blame.

        If you did not expect this mail, ask {by.Name} ({by.Email}) before you open the link.
        """);

    private static string ForWhat(Member member, string agency)
    {
        var parts = new List<string>();
        if (member.Is(MemberRoles.PartnershipTeam))
            parts.Add("to organise the audits, as one of the partnership team");
        if (member.Is(MemberRoles.Chair))
            parts.Add("to approve what is published, as chair");
        if (member.Is(MemberRoles.ReturnAuthor))
            parts.Add($"to write the returns of {agency}");
        if (member.Is(MemberRoles.AgencyLead))
            parts.Add($"to sign the returns of {agency}");
        if (member.Is(MemberRoles.Reader))
            parts.Add("to read the published reports");
        return parts.Count == 0 ? "to take part in an audit" : string.Join(", and ", parts);
    }
}
