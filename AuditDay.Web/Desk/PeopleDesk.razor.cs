using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>Who of this audit has a page open, and who runs the day.</summary>
public partial class PeopleDesk
{
    private PeopleOfAudit.View? _people;
    private IReadOnlySet<Id<Member>> _now = new HashSet<Id<Member>>();
    private IDisposable? _watching;
    private string _chosen = "";

    [Parameter, EditorRequired] public required DeskOfDay.Row Desk { get; set; }

    [Inject] public required PeopleOfAudit PeopleOfAudit { get; init; }
    [Inject] public required WhoIsHere WhoIsHere { get; init; }
    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Desk.Id);

    protected override object LoadFor => Desk.Id;

    // Auditors stand with their case.
    private IEnumerable<(string Title, IReadOnlyList<PeopleOfAudit.Person> People)> Groups => _people!.Cases.Where(c => c.Practitioners.Count > 0)
        .Select(c => ($"Practitioners of {c.Reference}", (IReadOnlyList<PeopleOfAudit.Person>)[.. c.Practitioners.Select(p => p.Person)]));

    private HashSet<Id<Member>> Auditors => [.. _people!.Auditors.Select(a => a.Person.Id)];

    private HashSet<Id<Member>> Practitioners => [.. Groups.SelectMany(g => g.People).Select(p => p.Id)];

    private int Here(HashSet<Id<Member>> people) => people.Count(_now.Contains);

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            _watching = WhoIsHere.Watch(() => _ = InvokeAsync(SeeWhoIsHere));
        _now = WhoIsHere.Now;
    }

    protected override async Task LoadAsync(CancellationToken ct) => _people = await PeopleOfAudit.RunAsync(Desk.Slug, Me, ct);

    protected override void Dispose(bool disposing)
    {
        _watching?.Dispose();
        base.Dispose(disposing);
    }

    private void SeeWhoIsHere()
    {
        _now = WhoIsHere.Now;
        StateHasChanged();
    }

    private async Task NameAsync()
    {
        var chosen = Desk.Others.FirstOrDefault(p => p.Id.ToString() == _chosen);
        _chosen = "";
        if (chosen is not null)
            Snackbar.Say(await Changes.Name.RunAsync(new(Desk.Id, chosen.Id), Me));
    }

    private async Task RemoveAsync(Id<Member> who) => Snackbar.Say(await Changes.Remove.RunAsync(new(Desk.Id, who), Me));
}
