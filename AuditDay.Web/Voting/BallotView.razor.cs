using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Voting;

/// <summary>
/// One ballot. What is pressed leaves through the hub (<c>Scripts/vote.ts</c>), so that it outlives a lost circuit; what stands is read here
/// again for each change.
/// </summary>
public sealed partial class BallotView : IAsyncDisposable
{
    private BallotToVote.Row? _ballot;
    private Id<Member>? _for;
    private ElementReference _root;
    private BrowserModule? _module;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public Id<VotingRound> Round { get; set; }

    [Inject] public required BallotToVote BallotToVote { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfVotes(Audit);

    // The phase, and what themes and cards are called now.
    protected override IEnumerable<Topic> AlsoWatched => [Core.Journal.Topic.Of(Audit), Core.Journal.Topic.OfBoard(Audit)];

    protected override object LoadFor => (Audit, Round, _for);

    protected override async Task LoadAsync(CancellationToken ct) => _ballot = await BallotToVote.RunAsync(new(Audit, _for), Me, ct) ?? _ballot;

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => Concerns(n.Fact)) ? LoadAsync(ct) : Task.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_ballot is null || _module is not null || !RendererInfo.IsInteractive)
            return;

        _module = new BrowserModule(Script, "vote");
        await _module.BindAsync(_root, new { });
    }

    private bool Concerns(Fact fact) => fact switch
    {
        BallotFact ballot => ballot.Voter == (_for ?? Me.Id),
        VotingFact or BoardFact or PhaseMoved or AuditMoved => true,
        _ => false,
    };

    private bool MayGive(BallotToVote.Line line) =>
        _ballot!.WhyNot is null && _ballot.Left > 0 && !line.IsGone && (_ballot.MayStack || line.Given == 0);

    private async Task ChooseAsync(ChangeEventArgs chosen)
    {
        _for = Guid.TryParse((string?)chosen.Value, out var id) ? new Id<Member>(id) : null;
        await RereadAsync();
    }

    private string NameOf(Id<Member>? person) => _ballot!.Whom.FirstOrDefault(p => p.Id == person)?.Name ?? "this person";

    private static string Counted(int votes) => votes == 1 ? "1 vote" : $"{votes} votes";

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
