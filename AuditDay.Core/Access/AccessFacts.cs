using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Access;

public sealed record AgencyAdded(Id<Agency> Agency) : PeopleFact;

public sealed record AgencyChanged(Id<Agency> Agency) : PeopleFact;

public sealed record AgencyClosed(Id<Agency> Agency) : PeopleFact;

public sealed record AgencyReopened(Id<Agency> Agency) : PeopleFact;

public sealed record AgencyRemoved(Id<Agency> Agency) : PeopleFact;

public sealed record MemberAdded(Id<Member> Member, MemberRoles Roles) : PeopleFact;

/// <summary>A mail with a link went to them.</summary>
public sealed record MemberInvited(Id<Member> Member) : PeopleFact;

/// <summary>They followed their link and can sign in from now on.</summary>
public sealed record MemberJoined(Id<Member> Member) : PeopleFact;

public sealed record MemberEdited(Id<Member> Member) : PeopleFact;

/// <summary>Links and sessions of the old address end with it.</summary>
public sealed record MemberAddressChanged(Id<Member> Member) : PeopleFact;

public sealed record MemberRolesChanged(Id<Member> Member, MemberRoles From, MemberRoles To) : MemberRightsFact(Member);

/// <summary>They belong to another agency now: the returns of the old one are no longer theirs.</summary>
public sealed record MemberMovedAgency(Id<Member> Member, Id<Agency>? From, Id<Agency>? To) : MemberRightsFact(Member);

/// <summary>Open screens of this member re-read at once, and find nothing.</summary>
public sealed record MemberDisabled(Id<Member> Member) : MemberRightsFact(Member);

public sealed record MemberEnabled(Id<Member> Member) : PeopleFact;

public sealed record PasskeyAdded(Id<Member> Member) : WayInFact(Member);

/// <summary>Whoever signed in elsewhere, perhaps with the lost device, is signed out there.</summary>
public sealed record PasskeyRemoved(Id<Member> Member) : WayInFact(Member);

/// <summary>Their first password, or a new one. What was signed in with the old one is signed out.</summary>
public sealed record PasswordSet(Id<Member> Member) : WayInFact(Member);

/// <summary>An authenticator app gives the second factor beside their password from now on.</summary>
public sealed record AuthenticatorSet(Id<Member> Member) : WayInFact(Member);

/// <summary>Codes of the app, and those kept for the day it is lost, open nothing any more.</summary>
public sealed record AuthenticatorRemoved(Id<Member> Member) : WayInFact(Member);

/// <summary>New codes for the day the app is lost; or one of them was used up.</summary>
public sealed record RecoveryCodesMade(Id<Member> Member) : WayInFact(Member);

/// <inheritdoc cref="RecoveryCodesMade"/>
public sealed record RecoveryCodeUsed(Id<Member> Member) : WayInFact(Member);

/// <summary>They ended every session but the one at which they sit.</summary>
public sealed record SignedOutElsewhere(Id<Member> Member) : WayInFact(Member);

/// <summary>A fact about the partnership: its people, agencies and tools. It belongs to no audit.</summary>
public abstract record PartnershipFact : Fact
{
    public override Id<Audit>? InAudit => null;
    public override IReadOnlyList<Topic> Topics => [];
}

/// <summary>A fact about people and agencies; their lists move.</summary>
public abstract record PeopleFact : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfPeople];
}

/// <summary>Somebody may see less than before: their own screens move too.</summary>
public abstract record MemberRightsFact(Id<Member> Member) : PeopleFact, IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Member), Topic.OfPeople];
}

/// <summary>What somebody signs in with has changed. It is nobody else's business, but for the journal.</summary>
public abstract record WayInFact(Id<Member> Member) : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Member)];
}
