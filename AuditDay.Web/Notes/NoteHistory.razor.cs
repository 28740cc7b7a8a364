using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Notes;

public partial class NoteHistory
{
    private IReadOnlyList<TextHistory.Row>? _rows;
    private (int Version, CompareVersions.Comparison Found)? _compared;

    [Parameter, EditorRequired] public Id<LiveText> Text { get; set; }
    [Parameter] public bool MayWrite { get; set; }

    /// <summary>A dialog stands outside the page's cascade, so whoever opens it says who they are.</summary>
    [Parameter, EditorRequired] public required Member Me { get; set; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Inject] public required TextHistory TextHistory { get; init; }
    [Inject] public required CompareVersions CompareVersions { get; init; }
    [Inject] public required RestoreVersion RestoreVersion { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    public static Task ShowAsync(IDialogService dialogs, string label, Id<LiveText> text, bool mayWrite, Member me) =>
        dialogs.ShowAsync<NoteHistory>($"{label}: who wrote what", new DialogParameters<NoteHistory>
        {
            { d => d.Text, text }, { d => d.MayWrite, mayWrite }, { d => d.Me, me },
        });

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => _rows = await TextHistory.RunAsync(Text, Me) ?? [];

    private async Task CompareAsync(TextHistory.Row row) =>
        _compared = await CompareVersions.RunAsync(Text, row.Version, _rows![0].Version, Me) is { } found ? (row.Version, found) : null;

    private async Task RestoreAsync(TextHistory.Row row)
    {
        if (!Snackbar.Say(await RestoreVersion.RunAsync(new(Text, row.Version), Me)))
            return;

        Snackbar.Add("That version stands again. Nothing in between is lost: it is in this list.", Severity.Normal);
        _compared = null;
        await LoadAsync();
    }

    private static string When(TextHistory.Row row) =>
        row.To.ToLocalTime().ToString("dddd d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
