using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>What the team say about a person.</summary>
/// <param name="From">Where they come from, as others in the room read it; empty where their agency says it.</param>
public sealed record MemberDetails(
    string Name, string Email, MemberRoles Roles, MemberGroups Groups = MemberGroups.None, string From = "", Id<Agency>? Agency = null);
