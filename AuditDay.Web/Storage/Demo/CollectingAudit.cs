using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Storage.Demo;

/// <summary>The joint audit of moving to adulthood: being collected, with returns in every state.</summary>
internal static class CollectingAudit
{
    private sealed record AuditFile(
        string Slug, string Title, string Theme, AuditReason Reason, bool JointWithAdultsBoard, string TermsOfReference,
        int DayInDays, IReadOnlyList<CaseFile> Cases, DemoFiles.ToolPart Tool, IReadOnlyList<ReturnFile> Returns);

    private sealed record CaseFile(
        string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, string Card,
        int ReturnsRequestedDaysAgo, int ReturnsDueInDays, IReadOnlyList<StateFile> Returns);

    private sealed record StateFile(
        string Agency, string State, string? Reason, int? SubmittedDaysAgo, int? SentBackDaysAgo, int? ResubmittedDaysAgo, int? AcceptedDaysAgo,
        int? DueInDays, IReadOnlyList<QueryFile>? Queries, Dictionary<string, JsonElement>? AnswersSoFar, bool? ConfirmedByTeam, ExtensionFile? ExtensionRequested);

    private sealed record QueryFile(string Question, string Query, string? Reply);

    private sealed record ExtensionFile(int ToInDays, string Reason);

    private sealed record ReturnFile(
        string Case, string Agency, Dictionary<string, JsonElement> Answers, Dictionary<string, JsonElement>? AnswersAsFirstSubmitted);

    public static async Task PlayAsync(DemoStage stage)
    {
        var file = DemoFiles.Read<AuditFile>("transitions/audit.json");
        stage.Clock.GoTo(stage.Clock.Today.AddDays(-60));
        var plan = new DemoFiles.AuditPart(
            file.Slug, file.Title, file.Theme, file.Reason, file.JointWithAdultsBoard, file.TermsOfReference, null, null, null);
        var audit = await stage.PlanAsync(plan, DateOnly.FromDateTime(stage.Clock.Today.AddDays(file.DayInDays).DateTime), await stage.PublishToolAsync(file.Tool));
        await stage.MoveAsync(audit, AuditState.Collecting);

        foreach (var part in file.Cases)
        {
            stage.Clock.GoTo(stage.Clock.Today.AddDays(-part.ReturnsRequestedDaysAgo));
            var id = DemoStage.Done(await stage.Use<ChooseCase>().RunAsync(
                new(audit, part.Reference, part.AgeBands, part.PlanStatus, part.Selection, part.Card), stage.Team));
            foreach (var state in part.Returns)
            {
                stage.Clock.GoTo(stage.Clock.Today.AddDays(-part.ReturnsRequestedDaysAgo));
                var requested = DemoStage.Done(await stage.Use<RequestReturn>().RunAsync(
                    new(id, stage.Agency(state.Agency), state.Agency, DateOnly.FromDateTime(stage.Clock.Today.AddDays(part.ReturnsDueInDays).DateTime)), stage.Team));
                var answers = file.Returns.FirstOrDefault(r => r.Case == part.Reference && r.Agency == state.Agency);
                await BringAsync(stage, file.Tool, state, answers, requested);
            }
            if (part.Reference == "Case C")
                await NameLateComerAsync(stage, part, id);
        }
        await CollectingPeople.NameAsync(stage, audit);
    }

    // One agency more came to light this week, and is not asked yet.
    private static async Task NameLateComerAsync(DemoStage stage, CaseFile part, Id<AuditCase> id)
    {
        GoBack(stage, 2);
        var agencies = part.Returns.Select(r => r.Agency).Append("Young carers service (charity)");
        DemoStage.Done(await stage.Use<NameAgencies>().RunAsync(new(id, [.. agencies.Select(stage.Agency)]), stage.Team));
    }

    private static async Task BringAsync(DemoStage stage, DemoFiles.ToolPart tool, StateFile file, ReturnFile? answers, Id<AgencyReturn> id)
    {
        var agency = stage.Agency(file.Agency);
        var author = await stage.OfAgencyAsync(agency, file.Agency, MemberRoles.ReturnAuthor);
        if (file.ExtensionRequested is { } later)
        {
            GoBack(stage, 1);
            DemoStage.Done(await stage.Use<AskForExtension>().RunAsync(new(id, DateOnly.FromDateTime(stage.Clock.Today.AddDays(later.ToInDays).DateTime), later.Reason), author));
        }
        if (file.State is "requested" or "overdue")
            return;

        if (file.State == "noInvolvement")
        {
            DemoStage.Done(await stage.Use<DeclareNoInvolvement>().RunAsync(new(id, file.Reason!), author));
            if (file.ConfirmedByTeam == true)
                DemoStage.Done(await stage.Use<ConfirmNoInvolvement>().RunAsync(new(id), stage.Team));
            return;
        }

        GoBack(stage, (file.SubmittedDaysAgo ?? 1) + 3);
        await stage.WriteAsync(id, file.AnswersSoFar ?? answers!.Answers, author);
        if (file.State == "inProgress")
            return;

        await stage.WriteAsync(id, answers!.AnswersAsFirstSubmitted ?? [], author);
        DemoStage.Done(await stage.Use<FinishWriting>().RunAsync(new(id), author));
        if (file.State == "signedOff")
            return;

        var lead = await stage.OfAgencyAsync(agency, file.Agency, MemberRoles.AgencyLead);
        GoBack(stage, file.SubmittedDaysAgo!.Value);
        DemoStage.Done(await stage.Use<SignOffReturn>().RunAsync(new(id), lead));
        if (file.SentBackDaysAgo is { } sentBack)
        {
            GoBack(stage, sentBack);
            var queries = await AskAsync(stage, file.Queries!, id);
            DemoStage.Done(await stage.Use<SendBackReturn>().RunAsync(new(id, "", DateOnly.FromDateTime(stage.Clock.Today.AddDays(file.DueInDays ?? 5).DateTime)), stage.Team));
            if (file.ResubmittedDaysAgo is { } resubmitted)
            {
                GoBack(stage, resubmitted);
                await AnswerAsync(stage, file.Queries!, queries, answers, id, author);
                DemoStage.Done(await stage.Use<SignOffReturn>().RunAsync(new(id), lead));
            }
        }
        if (file.AcceptedDaysAgo is { } accepted)
        {
            GoBack(stage, accepted);
            DemoStage.Done(await stage.Use<AcceptReturn>().RunAsync(new(id), stage.Team));
        }
    }

    private static async Task<IReadOnlyList<Id<AnswerQuery>>> AskAsync(DemoStage stage, IReadOnlyList<QueryFile> queries, Id<AgencyReturn> id)
    {
        var asked = new List<Id<AnswerQuery>>();
        foreach (var query in queries)
            asked.Add(DemoStage.Done(await stage.Use<RaiseQuery>().RunAsync(new(Guid.CreateVersion7(), id, query.Question, query.Query), stage.Team)));
        return asked;
    }

    // Only what was asked about is open for writing.
    private static async Task AnswerAsync(
        DemoStage stage, IReadOnlyList<QueryFile> queries, IReadOnlyList<Id<AnswerQuery>> asked, ReturnFile answers, Id<AgencyReturn> id, Member author)
    {
        await stage.WriteAsync(id, queries.ToDictionary(q => q.Question, q => answers.Answers[q.Question]), author);
        foreach (var (query, of) in queries.Zip(asked).Where(x => x.First.Reply is not null))
            DemoStage.Done(await stage.Use<ReplyToQuery>().RunAsync(new(of, query.Reply!), author));
    }

    private static void GoBack(DemoStage stage, int days) => stage.Clock.GoTo(stage.Clock.Today.AddDays(-days));
}
