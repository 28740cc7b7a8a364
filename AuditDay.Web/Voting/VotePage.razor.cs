using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Voting;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Voting;

/// <summary>Where people vote, made for a phone: the ballot of the open round, and what earlier ones came to.</summary>
public partial class VotePage
{
    private AuditBySlug.Row? _audit;
    private VotingOfAudit.Row? _voting;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required VotingOfAudit VotingOfAudit { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override IEnumerable<Topic> AlsoWatched => _audit is { } audit ? [Core.Journal.Topic.OfVotes(audit.Id)] : [];

    protected override object LoadFor => Slug;

    private string Waiting => _voting!.WhyClosed is null || _audit!.State != AuditState.Live
        ? "No vote is open at the moment. When the facilitator opens one, it appears here by itself."
        : $"The day is in {ProgrammeRefusals.Name(_audit.Phase)}. Votes open in reflection and recommendations; they appear here by themselves.";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        var voting = _audit is null ? null : await VotingOfAudit.RunAsync(_audit.Id, Me, ct);
        if (voting is not { MayVote: true })
            SayNotFound();
        else
            _voting = voting;
    }

    // The others' votes move nothing here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is BallotFact) ? Task.CompletedTask : LoadAsync(ct);
}
