using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Storage.Load;

/// <summary>Returns that are being written, of thirty questions and three thousand words; each has an author and a lead who can sign in.</summary>
internal static class LoadReturns
{
    private const int Questions = 30;
    private const int Words = 3_000;

    public static string Author(int nth) => $"write-{nth}-a@load.example";

    public static string Lead(int nth) => $"write-{nth}-b@load.example";

    public static async Task BeginAsync(DemoStage stage, IServiceProvider services, int returns)
    {
        if (returns == 0)
            return;

        var tool = LongTool();
        var plan = DemoFiles.Read<DemoFiles.AuditPart>("neglect/audit.json") with { Slug = "writing", Title = "Returns under load" };
        var audit = await stage.PlanAsync(plan, DateOnly.FromDateTime(stage.Clock.Today.DateTime).AddDays(60), await stage.PublishToolAsync(tool));
        await stage.MoveAsync(audit, AuditState.Collecting);
        var auditCase = DemoStage.Done(await stage.Use<ChooseCase>().RunAsync(
            new(audit, "Case W", ["5 to 7"], "Child in Need", CaseDetails.AtRandom, "A family whom many agencies know."), stage.Team));
        for (var nth = 1; nth <= returns; nth++)
            await WriteAsync(stage, auditCase, tool, nth);
        await DemoPeople.AddAccountsAsync(stage, services, Enumerable.Range(1, returns).SelectMany(nth => new[] { Author(nth), Lead(nth) }));
    }

    private static async Task WriteAsync(DemoStage stage, Id<AuditCase> auditCase, DemoFiles.ToolPart tool, int nth)
    {
        var agency = DemoStage.Done(await stage.Use<AddAgency>().RunAsync(new($"Agency {nth}", "Health"), stage.Team));
        await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(
            new($"Return author {nth}", Author(nth), MemberRoles.ReturnAuthor, $"Agency {nth}", agency), stage.Team)));
        await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(
            new($"Agency lead {nth}", Lead(nth), MemberRoles.AgencyLead, $"Agency {nth}", agency), stage.Team)));
        var id = DemoStage.Done(await stage.Use<RequestReturn>().RunAsync(
            new(auditCase, agency, $"Agency {nth}", DateOnly.FromDateTime(stage.Clock.Today.DateTime).AddDays(28)), stage.Team));
        await stage.WriteAsync(id, Answers(tool), stage.Member(Author(nth)));
    }

    private static DemoFiles.ToolPart LongTool()
    {
        var tool = DemoFiles.Read<DemoFiles.ToolPart>("neglect/tool.json");
        var more = Questions - tool.Sections.Sum(s => s.Questions.Count);
        return tool with
        {
            Key = "writing",
            Sections =
            [
                .. tool.Sections,
                new($"{tool.Sections.Count + 1}", "More", null, [.. Enumerable.Range(1, more).Select(i =>
                    new DemoFiles.QuestionPart($"more-{i}", $"{tool.Sections.Count + 1}.{i}", $"What more is there to say? ({i})", QuestionKind.LongText, true, null, null))]),
            ],
        };
    }

    // Of a real return, with the words of all its answers shared out again so that there are as many as asked.
    private static Dictionary<string, JsonElement> Answers(DemoFiles.ToolPart tool)
    {
        var given = DemoFiles.Read<DemoFiles.CasePart>("neglect/case-a.json").Returns.First(r => r.Answers is not null).Answers!;
        var words = string.Join(' ', given.Values.Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString())).Split(' ');
        var longOnes = tool.Sections.SelectMany(s => s.Questions).Where(q => q.Type == QuestionKind.LongText).Select(q => q.Key).ToList();
        var each = Words / longOnes.Count;
        var answers = new Dictionary<string, JsonElement>(given);
        foreach (var (key, i) in longOnes.Select((key, i) => (key, i)))
            answers[key] = JsonSerializer.SerializeToElement(string.Join(' ', Enumerable.Range(i * each, each).Select(at => words[at % words.Length])));
        return answers;
    }
}
