namespace AuditDay.Web.Storage.Demo;

/// <summary>The accounts that sign-in offers by one click, in the order in which a newcomer would try them.</summary>
public static class DemoAccounts
{
    public sealed record Account(string Email, string Name);

    public sealed record Group(string Title, IReadOnlyList<Account> Accounts);

    public static readonly IReadOnlyList<Group> Groups = [.. DemoFiles.Agencies().Accounts
        .GroupBy(a => Title(a.Role))
        .Select(g => new Group(g.Key, [.. g.Select(a => new Account(a.Email, a.Name))]))];

    private static string Title(string role) => role switch
    {
        "partnership team" or "facilitator" => "Those who run the day",
        "auditor" => "Auditors, in pairs",
        "return author" or "agency lead" => "Agencies: who write and sign returns",
        "practitioner" => "Practitioners",
        _ => "Those who approve and read",
    };
}
