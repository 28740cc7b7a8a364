using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Voting;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Voting;

/// <summary>Says on a page of the day that a vote is open, to those who have votes in it.</summary>
public partial class VoteCall
{
    private BallotToVote.Row? _ballot;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required string Slug { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }

    [Inject] public required BallotToVote BallotToVote { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfVotes(Audit);

    protected override object LoadFor => (Audit, Phase);

    protected override async Task LoadAsync(CancellationToken ct) =>
        _ballot = await BallotToVote.RunAsync(new(Audit), Me, ct) is { WhyNot: null } ballot ? ballot : null;

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is not BallotFact ballot || ballot.Voter == Me.Id) ? LoadAsync(ct) : Task.CompletedTask;
}
