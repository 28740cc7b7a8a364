using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using AuditDay.Web.Desk;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Stage;

/// <summary>The stage from the desk: what the room looks at, and which screens show it.</summary>
public partial class StageDesk
{
    private static readonly (StageShows Shows, KeyQuestion? Question, string Words)[] Choices =
    [
        (StageShows.Agenda, null, "Agenda"), (StageShows.Themes, null, "Themes"), (StageShows.HeatMap, null, "Heat map"), (StageShows.Recommendations, null, "Recommendations"), (StageShows.Evaluation, null, "Evaluation code"),
        .. KeyQuestions.All.Select(q => (StageShows.KeyQuestion, (KeyQuestion?)q.Key, $"Question: {q.Short}")),
    ];

    private StageToSteer.Row? _stage;
    private IReadOnlySet<Id<Member>> _here = new HashSet<Id<Member>>();
    private IDisposable? _watching;
    private ITimer? _codeEnds;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required string Slug { get; set; }

    [Inject] public required StageToSteer StageToSteer { get; init; }
    [Inject] public required StageChanges Changes { get; init; }
    [Inject] public required WhoIsHere WhoIsHere { get; init; }
    [Inject] public required PublicAddress Address { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfStage(Audit);

    protected override object LoadFor => Audit;

    private string StageAddress => Address.Of("/stage").Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            _watching = WhoIsHere.Watch(() => _ = InvokeAsync(SeeWhoIsHere));
        _here = WhoIsHere.Now;
    }

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _stage = await StageToSteer.RunAsync(Audit, Me, ct);
        _codeEnds?.Dispose();
        // A code that ends is a fact of the clock alone.
        if (_stage?.CodeUntil is { } until && RendererInfo.IsInteractive)
            _codeEnds = Clock.CreateTimer(_ => _ = RereadAsync(), null, until - Clock.GetUtcNow() + TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
    }

    protected override void Dispose(bool disposing)
    {
        _watching?.Dispose();
        _codeEnds?.Dispose();
        base.Dispose(disposing);
    }

    private bool Shows(StageShows shows, KeyQuestion? question) => _stage is { IsBlack: false } stage && stage.Shows == shows && stage.KeyQuestion == question;

    private void SeeWhoIsHere()
    {
        _here = WhoIsHere.Now;
        StateHasChanged();
    }

    private async Task ShowAsync(StageShows shows, KeyQuestion? question) => Snackbar.Say(await Changes.Show.RunAsync(new(Audit, shows, question), Me));

    private async Task ShowQuestionAsync(StageToSteer.OfferedRow offered) => Snackbar.Say(await Changes.ShowQuestion.RunAsync(new(offered.Id, offered.Text), Me));

    private async Task DarkenAsync(bool isBlack) => Snackbar.Say(await Changes.BlackOut.RunAsync(new(Audit, isBlack), Me));

    private async Task InviteAsync() => Snackbar.Say(await Changes.Invite.RunAsync(new(Audit), Me));

    private async Task DismissAsync(Id<StageDevice> device) => Snackbar.Say(await Changes.Dismiss.RunAsync(new(device), Me));
}
