using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Access;

/// <summary>The agencies of the partnership, their other names and their leads.</summary>
public partial class AgenciesPage
{
    private IReadOnlyList<AgenciesOfPartnership.Row>? _agencies;
    private string _said = "";

    [Inject] public required AgenciesOfPartnership AgenciesOfPartnership { get; init; }
    [Inject] public required CloseAgency CloseAgency { get; init; }
    [Inject] public required RemoveAgency RemoveAgency { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfPeople;

    private IReadOnlyList<string> Sectors => [.. _agencies!.Select(a => a.Sector).Where(s => s.Length > 0).Distinct().Order(StringComparer.CurrentCultureIgnoreCase)];

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _agencies = await AgenciesOfPartnership.RunAsync(Me, ct);
        if (_agencies is null)
            SayNotFound();
    }

    private async Task CloseAsync(AgenciesOfPartnership.Row agency)
    {
        if (Snackbar.Say(await CloseAgency.RunAsync(new(agency.Id, Reopen: agency.IsClosed), Me)))
            _said = agency.IsClosed ? $"{agency.Name} is open again" : $"{agency.Name} is closed: it is offered for nothing new, and its past stays";
    }

    private async Task RemoveAsync(AgenciesOfPartnership.Row agency)
    {
        if (Snackbar.Say(await RemoveAgency.RunAsync(new(agency.Id), Me)))
            _said = $"{agency.Name} is removed";
    }
}
