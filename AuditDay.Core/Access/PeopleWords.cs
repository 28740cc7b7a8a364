namespace AuditDay.Core.Access;

/// <summary>Roles and groups as people write and read them.</summary>
public static class PeopleWords
{
    public static readonly IReadOnlyList<(MemberRoles Role, string Name, string Meaning)> Roles =
    [
        (MemberRoles.PartnershipTeam, "Partnership team", "organises everything; sees and changes people, agencies and audits"),
        (MemberRoles.Chair, "Chair", "approves what is published"),
        (MemberRoles.ReturnAuthor, "Return author", "completes the returns of their agency"),
        (MemberRoles.AgencyLead, "Agency lead", "signs the returns of their agency"),
        (MemberRoles.Reader, "Reader", "reads published reports"),
    ];

    public static readonly IReadOnlyList<(MemberGroups Group, string Name)> Groups =
    [
        (MemberGroups.StrategicGroup, "Strategic Group"),
        (MemberGroups.QualityAssuranceGroup, "Quality Assurance Group"),
        (MemberGroups.ImpactGroup, "Impact Group"),
    ];

    private static readonly Dictionary<string, MemberRoles> RoleSpellings = new()
    {
        ["partnershipteam"] = MemberRoles.PartnershipTeam,
        ["team"] = MemberRoles.PartnershipTeam,
        ["businessunit"] = MemberRoles.PartnershipTeam,
        ["chair"] = MemberRoles.Chair,
        ["returnauthor"] = MemberRoles.ReturnAuthor,
        ["author"] = MemberRoles.ReturnAuthor,
        ["manager"] = MemberRoles.ReturnAuthor,
        ["agencylead"] = MemberRoles.AgencyLead,
        ["lead"] = MemberRoles.AgencyLead,
        ["reader"] = MemberRoles.Reader,
        // What one is in one audit is said there; written in a list, it is no mistake.
        ["auditor"] = MemberRoles.None,
        ["practitioner"] = MemberRoles.None,
        ["facilitator"] = MemberRoles.None,
        ["none"] = MemberRoles.None,
    };

    private static readonly Dictionary<string, MemberGroups> GroupSpellings = new()
    {
        ["strategicgroup"] = MemberGroups.StrategicGroup,
        ["strategic"] = MemberGroups.StrategicGroup,
        ["qualityassurancegroup"] = MemberGroups.QualityAssuranceGroup,
        ["qualityassurance"] = MemberGroups.QualityAssuranceGroup,
        ["qagroup"] = MemberGroups.QualityAssuranceGroup,
        ["qa"] = MemberGroups.QualityAssuranceGroup,
        ["impactgroup"] = MemberGroups.ImpactGroup,
        ["impact"] = MemberGroups.ImpactGroup,
        ["none"] = MemberGroups.None,
    };

    public static string Of(MemberRoles roles) => string.Join(", ", Roles.Where(r => roles.HasFlag(r.Role)).Select(r => r.Name));

    public static string Of(MemberGroups groups) => string.Join(", ", Groups.Where(g => groups.HasFlag(g.Group)).Select(g => g.Name));

    public static string Of(MemberState state) => state switch
    {
        MemberState.NotInvited => "Not invited yet",
        MemberState.Invited => "Invited",
        MemberState.Joined => "Joined",
        _ => "Disabled",
    };

    public static string Of(WhomServed serves) => serves switch
    {
        WhomServed.Children => "Children’s services",
        WhomServed.Adults => "Adults’ services",
        _ => "Children’s and adults’ services",
    };

    /// <summary>Reads "Return author; agency lead". The first word that means nothing is handed back.</summary>
    internal static bool TryRead(string text, out MemberRoles roles, out string unknown) =>
        TryRead(text, RoleSpellings, (all, one) => all | one, out roles, out unknown);

    /// <inheritdoc cref="TryRead(string, out MemberRoles, out string)"/>
    internal static bool TryRead(string text, out MemberGroups groups, out string unknown) =>
        TryRead(text, GroupSpellings, (all, one) => all | one, out groups, out unknown);

    private static bool TryRead<T>(string text, Dictionary<string, T> spellings, Func<T, T, T> add, out T all, out string unknown) where T : struct
    {
        (all, unknown) = (default, "");
        var words = text.Split([',', ';', '/', '|', '&', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in words)
        {
            if (!spellings.TryGetValue(PeopleFileText.Plain(word), out var one))
            {
                unknown = word;
                return false;
            }
            all = add(all, one);
        }
        return true;
    }
}
