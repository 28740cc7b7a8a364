using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Voting;

/// <summary>The board's votes: opened, closed and revealed by those who run the day; read by everybody.</summary>
public partial class VotingPanel
{
    private VotingOfAudit.Row? _voting;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required string Slug { get; set; }
    [Parameter, EditorRequired] public required BoardSnapshot Board { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }

    [Inject] public required VotingOfAudit VotingOfAudit { get; init; }
    [Inject] public required RoundActions Actions { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfVotes(Audit);

    protected override object LoadFor => (Audit, Phase, Board);

    protected override async Task LoadAsync(CancellationToken ct) => _voting = await VotingOfAudit.RunAsync(Audit, Me, ct);

    // How many have voted is told to whoever waits for them.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        _voting is not { MayRun: true } && news.All(n => n.Fact is BallotFact) ? Task.CompletedTask : LoadAsync(ct);

    private async Task RankAsync(VotingOfAudit.Round round)
    {
        if (Snackbar.Say(await Actions.Rank.RunAsync(new(round.Id), Me)))
            Snackbar.Add("The recommendations stand in the order of this vote.", Severity.Normal);
    }

    private async Task DoAsync(Task<Result> doing) => Snackbar.Say(await doing);

    // Whoever runs the day may vote as well, so that more may have voted than were asked.
    private int Electorate(VotingOfAudit.Round round) => Math.Max(_voting!.Electorate, round.Tally.People);
}
