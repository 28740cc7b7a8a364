using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>Where everybody adds a line of their own, made for a phone. Only their own lines stand here; the others' are on the board.</summary>
public partial class ContributePage
{
    private AuditBySlug.Row? _audit;
    private ContributionsOfMine.Row? _mine;
    private bool _hasBegun;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required ContributionsOfMine ContributionsOfMine { get; init; }
    [Inject] public required TakeBackContribution TakeBackContribution { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override IEnumerable<Topic> AlsoWatched => _audit is { } audit ? [Core.Journal.Topic.OfBoard(audit.Id)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        var mine = _audit is null ? null : await ContributionsOfMine.RunAsync(_audit.Id, Me, ct);
        if (mine is null)
            SayNotFound();
        else
            _mine = mine;
    }

    // Of the board's news, what is one's own or the facilitator's; the others' lines and all marks move nothing here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is Core.Annotations.CountedFact || (n.Fact is CardPut && n.By != Me.Id)) ? Task.CompletedTask : LoadAsync(ct);

    private async Task TakeBackAsync(Id<Card> card) => Snackbar.Say(await TakeBackContribution.RunAsync(new(card), Me));
}
