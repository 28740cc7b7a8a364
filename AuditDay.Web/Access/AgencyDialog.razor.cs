using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Access;

/// <summary>Adds an agency, or changes its names.</summary>
public partial class AgencyDialog
{
    private string _name = "";
    private string _sector = "";
    private string _alsoWritten = "";
    private WhomServed _serves;
    private string? _said;

    /// <summary>None to add one.</summary>
    [Parameter] public AgenciesOfPartnership.Row? Agency { get; set; }

    /// <summary>Those in use, to choose from.</summary>
    [Parameter] public IReadOnlyList<string> Sectors { get; set; } = [];

    [Parameter, EditorRequired] public required Member Me { get; set; }
    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Inject] public required AddAgency AddAgency { get; init; }
    [Inject] public required ChangeAgency ChangeAgency { get; init; }

    public static async Task ShowAsync(IDialogService dialogs, Member me, AgenciesOfPartnership.Row? agency, IReadOnlyList<string> sectors)
    {
        var shown = await dialogs.ShowAsync<AgencyDialog>(agency?.Name ?? "Add an agency", new DialogParameters<AgencyDialog>
        {
            { d => d.Me, me }, { d => d.Agency, agency }, { d => d.Sectors, sectors },
        });
        await shown.Result;
    }

    protected override void OnInitialized()
    {
        if (Agency is { } a)
            (_name, _sector, _serves, _alsoWritten) = (a.Name, a.Sector, a.Serves, string.Join('\n', a.AlsoWritten));
    }

    private async Task SaveAsync()
    {
        var names = _alsoWritten.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var saved = Agency is { } agency
            ? await ChangeAgency.RunAsync(new(agency.Id, _name, _sector, names, _serves, agency.Version), Me)
            : new Result((await AddAgency.RunAsync(new(_name, _sector, names, _serves), Me)).Refusal);
        _said = saved.Refusal?.Sentence;
        if (saved.IsDone)
            Dialog.Close();
    }
}
