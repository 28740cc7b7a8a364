namespace AuditDay.Core.Access;

/// <summary>What a column of a list of people holds.</summary>
public enum PeopleColumn
{
    Name,
    Email,
    Agency,
    Roles,
    Groups,
    From,
}
