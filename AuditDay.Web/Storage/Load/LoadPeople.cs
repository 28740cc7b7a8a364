using AuditDay.Core.Access;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Storage.Load;

/// <summary>Who takes part: two auditors a pair, those who run the day, and an author and a lead for every agency.</summary>
internal static class LoadPeople
{
    public static string First(int pair) => $"load-{pair}-a@load.example";

    public static string Second(int pair) => $"load-{pair}-b@load.example";

    /// <summary>Those who can sign in. Pairs are counted from 1.</summary>
    public static IEnumerable<string> Emails(int pairs) =>
        Enumerable.Range(1, pairs).SelectMany(pair => new[] { First(pair), Second(pair) }).Prepend(LoadSeeding.Facilitator).Prepend(LoadSeeding.Team);

    public static async Task AddAsync(DemoStage stage, int pairs)
    {
        await stage.MeetAsync(DemoStage.Done(await stage.Use<FoundPartnership>().RunAsync("Partnership team", LoadSeeding.Team)));
        await DemoPeople.AddAgenciesAsync(stage);
        await JoinAsync(stage, "Facilitator", LoadSeeding.Facilitator, "");
        for (var pair = 1; pair <= pairs; pair++)
        {
            await JoinAsync(stage, $"Auditor {pair}a (Health)", First(pair), "Health");
            await JoinAsync(stage, $"Auditor {pair}b (Police)", Second(pair), "Police");
        }
        foreach (var agency in DemoFiles.Agencies().Agencies)
        {
            await stage.OfAgencyAsync(stage.Agency(agency.Name), agency.Name, MemberRoles.ReturnAuthor);
            await stage.OfAgencyAsync(stage.Agency(agency.Name), agency.Name, MemberRoles.AgencyLead);
        }
    }

    private static async Task JoinAsync(DemoStage stage, string name, string email, string from) =>
        await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(new(name, email, MemberRoles.None, from, null), stage.Team)));
}
