using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Programme;

/// <summary>Who takes part in one audit, and as what; beside it the pairs.</summary>
public partial class AuditPeoplePage
{
    private PeopleOfAudit.View? _view;

    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "show")] public string? Show { get; set; }

    [Inject] public required PeopleOfAudit PeopleOfAudit { get; init; }
    [Inject] public required NameFacilitator NameFacilitator { get; init; }
    [Inject] public required RemoveFacilitator RemoveFacilitator { get; init; }
    [Inject] public required NameAuditor NameAuditor { get; init; }
    [Inject] public required RemoveAuditor RemoveAuditor { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _view is { } view ? Core.Journal.Topic.Of(view.Audit) : Core.Journal.Topic.OfPeople;

    protected override IEnumerable<Topic> AlsoWatched => [Core.Journal.Topic.OfPeople];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _view = await PeopleOfAudit.RunAsync(Slug, Me, ct);
        if (_view is null)
            SayNotFound();
    }

    private IReadOnlyList<PeopleOfAudit.Person> Others(IReadOnlyList<PeopleOfAudit.Person> named) => [.. _view!.Everyone.ExceptBy(named.Select(p => p.Id), p => p.Id)];

    private static string Reads(PeopleOfAudit.AuditorRow auditor) =>
        auditor.Reads.Count == 0 ? "No case yet" : $"Reads {string.Join(" and ", auditor.Reads)}";

    private async Task NameFacilitatorAsync(PeopleOfAudit.Person person) => Snackbar.Say(await NameFacilitator.RunAsync(new(_view!.Audit, person.Id), Me));

    private async Task RemoveFacilitatorAsync(PeopleOfAudit.Person person) => Snackbar.Say(await RemoveFacilitator.RunAsync(new(_view!.Audit, person.Id), Me));

    private async Task NameAuditorAsync(PeopleOfAudit.Person person) => Snackbar.Say(await NameAuditor.RunAsync(new(_view!.Audit, person.Id), Me));

    private async Task RemoveAuditorAsync(PeopleOfAudit.Person person) => Snackbar.Say(await RemoveAuditor.RunAsync(new(_view!.Audit, person.Id), Me));
}
