using AuditDay.Core.Access;

namespace AuditDay.Web.Access;

/// <summary>Which of the partnership's people are shown.</summary>
public sealed record PeopleFilter(string Words = "", MemberRoles? Role = null, MemberGroups? Group = null, MemberState? State = null, string Agency = "")
{
    public bool IsOn => this != new PeopleFilter();

    public bool Shows(PeopleOfPartnership.Row row) =>
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => Finds(row, word))
        && (Role is not { } role || (role == MemberRoles.None ? row.Roles == MemberRoles.None : row.Roles.HasFlag(role)))
        && (Group is not { } group || row.Groups.HasFlag(group))
        && (State is not { } state || row.State == state)
        && (Agency.Length == 0 || row.AgencyId?.ToString() == Agency);

    private static bool Finds(PeopleOfPartnership.Row row, string word) =>
        new[] { row.Name, row.Email, row.Agency, row.From }.Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}
