using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Cases;

/// <summary>Asks an auditor, case by case, whether they know of a conflict of interest. Nothing where there is nothing to ask.</summary>
public partial class ConfirmCases
{
    private IReadOnlyList<CasesToConfirm.Row>? _cases;

    [Inject] public required CasesToConfirm CasesToConfirm { get; init; }
    [Inject] public required ConfirmNoConflict ConfirmNoConflict { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Me.Id);

    protected override IEnumerable<Topic> AlsoWatched => (_cases ?? []).Select(c => Core.Journal.Topic.Of(c.Audit)).Distinct();

    protected override async Task LoadAsync(CancellationToken ct) => _cases = await CasesToConfirm.RunAsync(Me, ct);

    private async Task ConfirmAsync(CasesToConfirm.Row row) => Snackbar.Say(await ConfirmNoConflict.RunAsync(new(row.Id), Me));
}
