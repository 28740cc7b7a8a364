using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What became of last year's recommendations: a plan that has lived for a year, its events in the order of time.</summary>
internal sealed class DemoActions(
    DemoStage stage, Id<Audit> audit, IReadOnlyDictionary<string, Id<AuditCase>> cases, IReadOnlyDictionary<string, Id<Recommendation>> recommended)
{
    internal sealed record ActionFile(
        string Ref, string Recommendation, string Action, RecommendationLevel Level, string OwnerRole, string OwnerAgency, string IntendedOutcome, string HowMeasured,
        string Due, string State, IReadOnlyList<UpdateFile> Updates, IReadOnlyList<EvidenceFile> Evidence, string? ImpactSeen, string? VerifiedBy, string? ReviewOn);

    internal sealed record UpdateFile(string Date, string By, string Text);

    internal sealed record EvidenceFile(string Title, string Added);

    private readonly List<(DateTimeOffset At, Func<Task> Play)> _events = [];
    private Member _checker = null!;

    public async Task PlayAsync(IReadOnlyList<ActionFile> actions)
    {
        stage.Clock.GoTo(On("2025-06", 20));
        _checker = await JoinCheckerAsync();
        foreach (var file in actions)
            await PlanAsync(file);
        foreach (var (at, play) in _events.OrderBy(e => e.At).ToList())
        {
            stage.Clock.GoTo(at);
            await play();
        }
    }

    // Whoever leads an action does not verify it, so the team are two.
    private async Task<Member> JoinCheckerAsync()
    {
        const string email = "quality@stand-in.example";
        await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(new("Quality Assurance Officer", email, MemberRoles.PartnershipTeam, "Partnership team"), stage.Team)));
        return stage.Member(email);
    }

    private async Task PlanAsync(ActionFile file)
    {
        var agency = file.OwnerAgency == ActionRow.Team ? (Id<Agency>?)null : stage.Agency(file.OwnerAgency);
        var owner = agency is { } own ? await stage.OfAgencyAsync(own, file.OwnerAgency, MemberRoles.AgencyLead) : stage.Team;
        var (auditCase, what) = file.Level == RecommendationLevel.Case ? (cases[file.Action[..6]], Begin(file.Action[8..])) : ((Id<AuditCase>?)null, file.Action);
        var words = new ActionWords(
            what, file.Level, file.OwnerRole, agency, null, file.IntendedOutcome, file.HowMeasured, DateOnly.FromDateTime(On(file.Due, 28).DateTime), auditCase, recommended[file.Recommendation]);
        var id = DemoStage.Done(await stage.Use<AddAction>().RunAsync(new(Guid.CreateVersion7(), audit, words), stage.Team));
        var state = Enum.Parse<ActionState>(file.State.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
        if (state >= ActionState.Agreed)
            At(file.Level == RecommendationLevel.Case ? On("2025-06", 24) : state == ActionState.Agreed ? On(file.Updates[0].Date, 10) : On("2025-09", 3), async () => DemoStage.Done(await stage.Use<AgreeAction>().RunAsync(new(id), owner)));
        foreach (var evidence in file.Evidence)
            At(On(evidence.Added, 14), async () => DemoStage.Done(await stage.Use<AttachEvidence>().RunAsync(new(Guid.CreateVersion7(), id, evidence.Title, "evidence.pdf", DemoPdf.Of(evidence.Title)), owner)));

        var shown = state >= ActionState.EvidenceSubmitted ? file.Updates.Select((u, i) => (u, i)).Last(x => x.u.By == file.OwnerRole).i : -1;
        foreach (var (update, i) in file.Updates.Select((u, i) => (u, i)))
            At(On(update.Date, 15).AddMinutes(i), async () => DemoStage.Done(await TellAsync(id, file, state, update, i == shown, owner)));
        if (file.ImpactSeen is { } impact && state is ActionState.InProgress or ActionState.Verified)
            At(On(file.Updates[^1].Date, 16), async () => DemoStage.Done(await stage.Use<SeeImpact>().RunAsync(new(id, file.ImpactSeen!), owner)));
    }

    private async Task<Result> TellAsync(Id<PlannedAction> id, ActionFile file, ActionState state, UpdateFile update, bool isShown, Member owner)
    {
        var isOwners = update.By == file.OwnerRole;
        if (isShown)
            return await stage.Use<SubmitEvidence>().RunAsync(new(id, update.Text), owner);
        if (update.Text.StartsWith("Verified", StringComparison.Ordinal))
            return await stage.Use<VerifyAction>().RunAsync(new(id, file.VerifiedBy!), _checker);
        if (update.Text.StartsWith("Impact looked at", StringComparison.Ordinal))
            return await stage.Use<CloseAction>().RunAsync(new(id, file.ImpactSeen!), _checker);
        if (file.ReviewOn is { } review && update == file.Updates[^1])
            return await stage.Use<HoldAction>().RunAsync(new(id, DateOnly.FromDateTime(On(review, 15).DateTime), update.Text), stage.Team);
        if (state <= ActionState.Agreed || !isOwners)
            return await stage.Use<DecideOnAction>().RunAsync(new(Guid.CreateVersion7(), id, update.Text), _checker);

        return await stage.Use<ReportProgress>().RunAsync(new(Guid.CreateVersion7(), id, update.Text), owner);
    }

    private void At(DateTimeOffset at, Func<Task> play) => _events.Add((at, play));

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    /// <param name="month">"2025-12".</param>
    /// <param name="day">Of that month.</param>
    private static DateTimeOffset On(string month, int day) =>
        DateTimeOffset.ParseExact($"{month}-{day:00} 10", "yyyy-MM-dd HH", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
