using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Access;

public sealed record AgencyAdded(Id<Agency> Agency) : PartnershipFact;

public sealed record MemberJoined(Id<Member> Member, MemberRoles Roles) : PartnershipFact;

/// <summary>Open screens of this member re-read at once, and find nothing.</summary>
public sealed record MemberDisabled(Id<Member> Member) : PartnershipFact, IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Member)];
}

/// <summary>A fact about the partnership: its people, agencies and tools. It belongs to no audit.</summary>
public abstract record PartnershipFact : Fact
{
    public override Id<Audit>? InAudit => null;
    public override IReadOnlyList<Topic> Topics => [];
}
