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
    public MemberGroups Groups { get; private set; }
    public DateTimeOffset? InvitedAt { get; private set; }
    public DateTimeOffset? JoinedAt { get; private set; }
    public bool IsDisabled { get; private set; }

    public MemberState State => this switch
    {
        { IsDisabled: true } => MemberState.Disabled,
        { JoinedAt: not null } => MemberState.Joined,
        { InvitedAt: not null } => MemberState.Invited,
        _ => MemberState.NotInvited,
    };

    public static Result<Member> Joining(string name, string email, MemberRoles roles, string from = "", Id<Agency>? agency = null) =>
        Added(new MemberDetails(name, email, roles, MemberGroups.None, from, agency));

    public static Result<Member> Added(MemberDetails details)
    {
        if (WhyNot(details) is { } no)
            return no;

        var member = new Member
        {
            Id = Id<Member>.New(),
            Name = details.Name.Trim(),
            Email = Tidy(details.Email),
            Roles = details.Roles,
            Groups = details.Groups,
            From = details.From.Trim(),
            Agency = details.Agency,
        };
        member.Record(new MemberAdded(member.Id, details.Roles));
        return member;
    }

    /// <summary>A screen that asks where a person would: it has an id and a name, no role, and is in no list.</summary>
    public static Member OfDevice(Id<Member> seat, string name) => new() { Id = seat, Name = name };

    public bool Is(MemberRoles role) => Roles.HasFlag(role);

    /// <summary>Changes what is said about them. Each kind of change is a fact of its own, as some of them end rights.</summary>
    public Result Change(MemberDetails details)
    {
        if (WhyNot(details) is { } no)
            return no;

        if (Tidy(details.Email) != Email)
            Record(new MemberAddressChanged(Id));
        if (details.Roles != Roles)
            Record(new MemberRolesChanged(Id, Roles, details.Roles));
        if (details.Agency != Agency)
            Record(new MemberMovedAgency(Id, Agency, details.Agency));
        if (details.Name.Trim() != Name || details.Groups != Groups || details.From.Trim() != From)
            Record(new MemberEdited(Id));

        (Name, Email, From) = (details.Name.Trim(), Tidy(details.Email), details.From.Trim());
        (Roles, Groups, Agency) = (details.Roles, details.Groups, details.Agency);
        return Result.Done;
    }

    /// <summary>A link is on its way to them. Inviting again replaces the earlier link.</summary>
    public Result Invite(DateTimeOffset at)
    {
        if (IsDisabled)
            return AccessRefusals.IsDisabled;
        if (JoinedAt is not null)
            return AccessRefusals.HasJoined;

        InvitedAt = at;
        Record(new MemberInvited(Id));
        return Result.Done;
    }

    public Result Join(DateTimeOffset at)
    {
        if (IsDisabled)
            return AccessRefusals.IsDisabled;
        if (JoinedAt is not null)
            return Result.Done;

        JoinedAt = at;
        Record(new MemberJoined(Id));
        return Result.Done;
    }

    public Result Disable()
    {
        if (IsDisabled)
            return Result.Done;

        IsDisabled = true;
        Record(new MemberDisabled(Id));
        return Result.Done;
    }

    public Result Enable()
    {
        if (!IsDisabled)
            return Result.Done;

        IsDisabled = false;
        Record(new MemberEnabled(Id));
        return Result.Done;
    }

    /// <summary>What they sign in with is kept with their account; that it changed is told here.</summary>
    public Result AddPasskey() => Tell(new PasskeyAdded(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result RemovePasskey() => Tell(new PasskeyRemoved(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result SetPassword() => Tell(new PasswordSet(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result SetAuthenticator() => Tell(new AuthenticatorSet(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result RemoveAuthenticator() => Tell(new AuthenticatorRemoved(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result MakeRecoveryCodes() => Tell(new RecoveryCodesMade(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result UseRecoveryCode() => Tell(new RecoveryCodeUsed(Id));

    /// <inheritdoc cref="AddPasskey"/>
    public Result SignOutElsewhere() => Tell(new SignedOutElsewhere(Id));

    /// <summary>An address as it is kept: without spaces, in lower case.</summary>
    public static string Tidy(string email) => email.Trim().ToLowerInvariant();

    private Result Tell(WayInFact fact)
    {
        if (IsDisabled)
            return Refusal.NotFound;

        Record(fact);
        return Result.Done;
    }

    private static Refusal? WhyNot(MemberDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Name))
            return AccessRefusals.MemberNeedsName;
        if (details.Agency is null && (details.Roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) != 0)
            return AccessRefusals.RoleNeedsAgency;

        return LooksLikeAddress(details.Email.Trim()) ? null : AccessRefusals.EmailNotRight;
    }

    // What a mail server would take is its own matter; this catches a name, a half, or two addresses in one field.
    private static bool LooksLikeAddress(string email) =>
        email.Split('@') is [{ Length: > 0 }, { Length: > 0 } place] && email.Length <= 254
        && place[0] != '.' && place[^1] != '.' && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>' or '"');
}
