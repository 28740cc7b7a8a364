using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Programme;

/// <summary>Who was asked to the discussion of one case, and whether they come.</summary>
public partial class PractitionersOfCase
{
    [Parameter, EditorRequired] public required PeopleOfAudit.CaseRow Case { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<PeopleOfAudit.Person> Others { get; set; }
    [Parameter] public bool MayEdit { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required InvitePractitioner InvitePractitioner { get; init; }
    [Inject] public required WithdrawInvitation WithdrawInvitation { get; init; }
    [Inject] public required SayAttending SayAttending { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private async Task InviteAsync(PeopleOfAudit.Person person) => Snackbar.Say(await InvitePractitioner.RunAsync(new(Case.Id, person.Id), Me));

    private async Task WithdrawAsync(PeopleOfAudit.PractitionerRow row) => Snackbar.Say(await WithdrawInvitation.RunAsync(new(Case.Id, row.Person.Id), Me));

    private async Task SayAsync(PeopleOfAudit.PractitionerRow row, ChangeEventArgs e)
    {
        if (Enum.TryParse<Attendance>((string?)e.Value, out var attending))
            Snackbar.Say(await SayAttending.RunAsync(new(Case.Id, row.Person.Id, attending), Me));
    }

    private static string Word(Attendance attending) => attending switch
    {
        Attendance.Yes => "Yes",
        Attendance.No => "No",
        _ => "Not known yet",
    };
}
