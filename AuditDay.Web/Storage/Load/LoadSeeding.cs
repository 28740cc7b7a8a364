using AuditDay.Core.Programme;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Storage.Load;

/// <summary>
/// A day as large as asked, for measuring: one live audit, a case for each pair, real returns and many marks; and returns of another audit that are being written. It comes in
/// through the use cases, like the demo, many at a time so that they share the writer's transactions.
/// </summary>
internal static class LoadSeeding
{
    public const string Team = "team@load.example";
    public const string Facilitator = "facilitator@load.example";

    /// <summary>False where there are people already, and nothing was done.</summary>
    public static async Task<bool> SeedLoadAsync(this IServiceProvider services, int pairs, int marks, int returns)
    {
        if (await services.HasPeopleAsync())
            return false;

        var clock = new DemoClock(services.GetRequiredService<TimeProvider>());
        await using var house = services.BuildHouse(clock);
        var stage = new DemoStage(house, clock, Team);
        clock.GoTo(clock.Today.AddDays(-120));
        await LoadPeople.AddAsync(stage, pairs);
        await DemoPeople.AddAccountsAsync(stage, services, LoadPeople.Emails(pairs));

        await LoadReturns.BeginAsync(stage, services, returns);

        var tool = DemoFiles.Read<DemoFiles.ToolPart>("neglect/tool.json");
        var plan = DemoFiles.Read<DemoFiles.AuditPart>("neglect/audit.json") with { Slug = "load", Title = "A day under load" };
        var audit = await stage.PlanAsync(plan, DateOnly.FromDateTime(clock.Today.DateTime), await stage.PublishToolAsync(tool));
        DemoStage.Done(await stage.Use<NameFacilitator>().RunAsync(new(audit, stage.Member(Facilitator).Id), stage.Team));
        await stage.MoveAsync(audit, AuditState.Collecting);

        var cases = await LoadCases.CollectAsync(stage, audit, tool, pairs);
        await stage.MoveAsync(audit, AuditState.Ready);
        clock.GoTo(clock.Today.AddMinutes(-80));
        await stage.MoveAsync(audit, AuditState.Live);
        await LoadMarks.AddAsync(stage, cases, marks);
        return true;
    }
}
