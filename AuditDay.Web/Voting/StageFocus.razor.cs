using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Voting;

/// <summary>One thing at a time on the stage: a vote, else the card in focus, else what the stage shows anyway.</summary>
public partial class StageFocus
{
    private VotesOnStage.Row? _votes;
    private CardInFocus.Row? _card;

    [Parameter, EditorRequired] public required Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required AuditState State { get; set; }
    [Parameter, EditorRequired] public required Phase Phase { get; set; }
    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }

    [Inject] public required VotesOnStage VotesOnStage { get; init; }
    [Inject] public required CardInFocus CardInFocus { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfVotes(Audit);

    protected override IEnumerable<Topic> AlsoWatched => [Core.Journal.Topic.OfBoard(Audit)];

    protected override object LoadFor => (Audit, State, Phase);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _votes = await VotesOnStage.RunAsync(Audit, Me, ct);
        _card = await CardInFocus.RunAsync(Audit, Me, ct);
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is VotingFact or CardFocused or ThemeRenamed or CardReworded or CardRemoved or CardRestored or ThemeRemoved or ThemeRestored)
            ? LoadAsync(ct) : Task.CompletedTask;
}
