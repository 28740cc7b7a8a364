using AuditDay.Core.Access;
using AuditDay.Core.Report;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Report;

/// <summary>One section: the writers' words, and what is filled in under them.</summary>
public partial class ReportSectionView
{
    [Parameter, EditorRequired] public required ReportDocument Report { get; set; }
    [Parameter, EditorRequired] public required ReportDocument.Section Section { get; set; }

    /// <summary>What a writer works with; null for those who only read.</summary>
    [Parameter] public EvidenceOfReport.Row? Evidence { get; set; }

    /// <summary>Of those who read the draft; null once it is published.</summary>
    [Parameter] public CommentsOfReport.Row? Comments { get; set; }

    [Parameter] public bool IsWriting { get; set; }

    /// <summary>The editor was asked for on this very page.</summary>
    [Parameter] public bool TakesFocus { get; set; }

    /// <summary>Given the section's number, or none to close its editor.</summary>
    [Parameter] public EventCallback<int?> OnWriting { get; set; }

    /// <summary>The first words came, or the last went: more of the section depends on that than its text.</summary>
    [Parameter] public EventCallback OnCameOrWent { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required LeaveOutFilledIn LeaveOutFilledIn { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private async Task LeaveOutAsync(bool leaveOut) =>
        Snackbar.Say(await LeaveOutFilledIn.RunAsync(new(Report.Audit, Section.Part, leaveOut), Me));
}
