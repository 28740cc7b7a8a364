namespace AuditDay.Core.Access;

/// <summary>How far somebody has come: it follows from what happened to them.</summary>
public enum MemberState
{
    NotInvited,
    Invited,
    Joined,
    Disabled,
}
