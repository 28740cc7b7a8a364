using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Briefing;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Storage.Demo;

/// <summary>Last year's audit of early help: its returns are no longer kept word by word, its report is published.</summary>
internal static class PublishedAudit
{
    private const string NoLongerKept = "The words of this answer were removed when their retention ended. What was learnt from them is in the report.";

    internal sealed record AuditFile(
        string Slug, string Title, string Theme, AuditReason Reason, bool JointWithAdultsBoard, IReadOnlyList<CaseFile> Cases,
        IReadOnlyList<GradeFile> Grades, MethodFile Method, IReadOnlyList<DemoFindings.FindingFile> Findings,
        IReadOnlyList<DemoFindings.ThemeFile> PracticeThemes, IReadOnlyList<DemoFindings.RecommendationFile> Recommendations, ReportFile Report, IReadOnlyList<DemoActions.ActionFile> Actions);

    internal sealed record CaseFile(
        string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, IReadOnlyList<string> Agencies, string Card);

    internal sealed record GradeFile(string Case, string Agency, SelfFile Self);

    internal sealed record SelfFile(string Grade, string Rationale);

    internal sealed record MethodFile(
        IReadOnlyList<GapFile> LateReturns, IReadOnlyList<GapFile> NoInvolvementReturns, IReadOnlyList<GapFile> NotReceivedReturns);

    internal sealed record GapFile(string Case, string Agency, string? Reason);

    internal sealed record ReportFile(IReadOnlyList<SectionFile> Sections);

    internal sealed record SectionFile(string Number, string Markdown);

    public static async Task PlayAsync(DemoStage stage)
    {
        var file = DemoFiles.Read<AuditFile>("early-help/audit.json");
        stage.Clock.GoTo(On(2025, 3, 24));
        await KnowAgenciesAsync(stage, file);
        var tool = Tool();
        var plan = new DemoFiles.AuditPart(file.Slug, file.Title, file.Theme, file.Reason, file.JointWithAdultsBoard, null, null, null, null);
        var audit = await stage.PlanAsync(plan, new DateOnly(2025, 6, 17), await stage.PublishToolAsync(tool));
        DemoStage.Done(await stage.Use<NameFacilitator>().RunAsync(new(audit, stage.Member("facilitator@demo.example").Id), stage.Team));
        await stage.MoveAsync(audit, AuditState.Collecting);

        var cases = new Dictionary<string, Id<AuditCase>>();
        foreach (var part in file.Cases)
        {
            stage.Clock.GoTo(On(2025, 4, 8));
            cases[part.Reference] = DemoStage.Done(await stage.Use<ChooseCase>().RunAsync(
                new(audit, part.Reference, part.AgeBands, part.PlanStatus, part.Selection, part.Card), stage.Team));
            foreach (var agency in part.Agencies)
                await CollectAsync(stage, file, tool, part.Reference, cases[part.Reference], agency);
        }

        stage.Clock.GoTo(On(2025, 6, 10));
        var pair = await PairAsync(stage, cases.Values);
        await stage.MoveAsync(audit, AuditState.Ready);
        stage.Clock.GoTo(On(2025, 6, 17));
        await stage.MoveAsync(audit, AuditState.Live);
        DemoStage.Done(await stage.Use<MovePhase>().RunAsync(new(audit, Phase.Reading, Phase.Reflection), stage.Member("facilitator@demo.example")));
        var recommended = await DemoFindings.ConcludeAsync(stage, audit, cases, file);
        await DemoClosing.VoteAsync(stage, audit, pair);
        await DemoFeedback.ReleaseAsync(stage, audit, cases.First().Value, pair);
        await DemoClosing.EvaluateAsync(stage, audit, pair);
        await PublishAsync(stage, audit, file);
        await new DemoActions(stage, audit, cases, recommended).PlayAsync(file.Actions);
    }

    // Last year's auditors have no account any more.
    private static async Task<IReadOnlyList<Member>> PairAsync(DemoStage stage, IEnumerable<Id<AuditCase>> cases)
    {
        var (first, second) = (await JoinAsync("Health"), await JoinAsync("Education"));
        foreach (var (auditCase, i) in cases.Select((c, i) => (c, i)))
            DemoStage.Done(await stage.Use<FormPair>().RunAsync(new(auditCase, first.Id, second.Id, $"Room {i + 1}", "11:15"), stage.Team));
        return [first, second];

        async Task<Member> JoinAsync(string from)
        {
            var email = $"auditor-2025-{from}@stand-in.example".ToLowerInvariant();
            await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(new($"Auditor of 2025 ({from})", email, MemberRoles.None, from), stage.Team)));
            return stage.Member(email);
        }
    }

    private static async Task PublishAsync(DemoStage stage, Id<Audit> audit, AuditFile file)
    {
        await stage.MoveAsync(audit, AuditState.Reporting);
        foreach (var section in file.Report.Sections)
        {
            stage.Clock.GoTo(On(2025, 7, 1).AddDays(int.Parse(section.Number)));
            var part = (ReportPart)(int.Parse(section.Number) - 1);
            await stage.WriteTextAsync(
                FindText.Command.Of(TextKind.ReportSection, audit, part.ToString()), WithoutWhatIsFilledIn(part, section.Markdown), stage.Team);
            DemoStage.Done(await stage.Use<LeaveOutFilledIn>().RunAsync(
                new(audit, part, LeaveOut: part is not (ReportPart.Method or ReportPart.Recommendations)), stage.Team));
        }
        stage.Clock.GoTo(On(2025, 7, 16));
        DemoStage.Done(await stage.Use<DraftBriefing>().RunAsync(new(audit), stage.Team));
        await DemoPublication.PlayAsync(stage, audit);
        stage.Clock.GoTo(On(2025, 9, 16));
        DemoStage.Done(await stage.Use<RecordBriefingUse>().RunAsync(
            new(Guid.CreateVersion7(), audit, new("Early Help hub, east", new DateOnly(2025, 9, 11), "Read the plan to the family before we write it down, and put one date on it.")), stage.Team));
    }

    // The numbers of returns and the list of recommendations are printed from what is stored.
    private static string WithoutWhatIsFilledIn(ReportPart part, string markdown) => string.Join('\n', markdown.Split('\n').Where(line => part switch
    {
        ReportPart.Method => !line.StartsWith('|'),
        ReportPart.Recommendations => line is not [>= '1' and <= '9', '.', ..],
        _ => true,
    }));

    private static async Task CollectAsync(
        DemoStage stage, AuditFile file, DemoFiles.ToolPart tool, string reference, Id<AuditCase> auditCase, string writtenAs)
    {
        bool Has(IReadOnlyList<GapFile> gaps) => gaps.Any(g => g.Case == reference && g.Agency == writtenAs);
        var agency = stage.Agency(writtenAs);
        stage.Clock.GoTo(On(2025, 4, 22));
        var id = DemoStage.Done(await stage.Use<RequestReturn>().RunAsync(new(auditCase, agency, writtenAs, new DateOnly(2025, 5, 20)), stage.Team));
        var author = await stage.OfAgencyAsync(agency, writtenAs, MemberRoles.ReturnAuthor);
        if (file.Method.NoInvolvementReturns.FirstOrDefault(g => g.Case == reference && g.Agency == writtenAs) is { } none)
        {
            DemoStage.Done(await stage.Use<DeclareNoInvolvement>().RunAsync(new(id, none.Reason!), author));
            return;
        }
        if (Has(file.Method.NotReceivedReturns))
        {
            stage.Clock.GoTo(On(2025, 6, 16));
            DemoStage.Done(await stage.Use<NameAsNotReceived>().RunAsync(new(id, "Asked for three times; it did not come."), stage.Team));
            return;
        }

        var grade = file.Grades.First(g => g.Case == reference && g.Agency == writtenAs).Self;
        stage.Clock.GoTo(On(2025, 5, 12));
        var answers = KeyQuestions.All.ToDictionary(k => k.Wire, _ => NoLongerKept);
        (answers["grade"], answers["grade-reason"]) = (grade.Grade, grade.Rationale);
        await stage.WriteAsync(id, answers.ToDictionary(a => a.Key, a => JsonSerializer.SerializeToElement(a.Value)), author);
        DemoStage.Done(await stage.Use<FinishWriting>().RunAsync(new(id), author));
        stage.Clock.GoTo(Has(file.Method.LateReturns) ? On(2025, 5, 28) : On(2025, 5, 16));
        DemoStage.Done(await stage.Use<SignOffReturn>().RunAsync(new(id), await stage.OfAgencyAsync(agency, writtenAs, MemberRoles.AgencyLead)));
        stage.Clock.GoTo(On(2025, 6, 3));
        DemoStage.Done(await stage.Use<AcceptReturn>().RunAsync(new(id), stage.Team));
    }

    // Last year's returns write some agencies otherwise than this year's, and two had not taken part since.
    private static async Task KnowAgenciesAsync(DemoStage stage, AuditFile file)
    {
        var names = file.Cases.SelectMany(c => c.Agencies).Distinct().Where(name => !stage.Knows(name));
        foreach (var name in names)
        {
            if (name == "Early Help")
                stage.Know(name, stage.Agency("Early Help family support"));
            else
                stage.Know(name, DemoStage.Done(await stage.Use<AddAgency>().RunAsync(new(name, Sector(name)), stage.Team)));
        }
    }

    private static string Sector(string agency) => agency switch
    {
        "School" or "Early years setting" => "Education",
        "Housing" => "Housing",
        "Youth service" => "Children’s services",
        _ => "Voluntary sector",
    };

    private static DemoFiles.ToolPart Tool() => new("early-help-2025", "Early help audit tool", 1, "",
    [
        new("1", "The four key questions", null,
            [.. KeyQuestions.All.Select((k, i) => new DemoFiles.QuestionPart(k.Wire, $"1.{i + 1}", k.Wording, QuestionKind.LongText, true, null, null))]),
        new("2", "Grade", null,
        [
            new("grade", "2.1", "Grade for your agency’s practice", QuestionKind.Grade, true,
                ["Outstanding", "Good", "Requires improvement", "Inadequate"], null),
            new("grade-reason", "2.2", "Why this grade?", QuestionKind.LongText, true, null, null),
        ]),
    ]);

    internal static DateTimeOffset On(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.Zero);
}
