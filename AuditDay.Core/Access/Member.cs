using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>A person known to the partnership. The account with which they sign in is another matter, and lives outside Core.</summary>
public sealed class Member : Entity
{
    private Member() { }

    public Id<Member> Id { get; private set; }

    /// <summary>As others in the room read it: "Auditor 1 (Health)".</summary>
    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>Whose returns are theirs; none for the partnership team, the chair and visiting auditors.</summary>
    public Id<Agency>? Agency { get; private set; }

    /// <summary>Where they come from, in the words of the partnership: a sector or an agency.</summary>
    public string From { get; private set; } = "";

    public MemberRoles Roles { get; private set; }
    public bool IsDisabled { get; private set; }

    public static Result<Member> Joining(string name, string email, MemberRoles roles, string from = "", Id<Agency>? agency = null)
    {
        if (string.IsNullOrWhiteSpace(name))
            return AccessRefusals.MemberNeedsName;
        if (!email.Contains('@', StringComparison.Ordinal))
            return AccessRefusals.EmailNotRight;

        var member = new Member
        {
            Id = Id<Member>.New(),
            Name = name.Trim(),
            Email = email.Trim().ToLowerInvariant(),
            Roles = roles,
            From = from.Trim(),
            Agency = agency,
        };
        member.Record(new MemberJoined(member.Id, roles));
        return member;
    }

    public bool Is(MemberRoles role) => Roles.HasFlag(role);

    public Result Disable()
    {
        if (IsDisabled)
            return Result.Done;

        IsDisabled = true;
        Record(new MemberDisabled(Id));
        return Result.Done;
    }
}
