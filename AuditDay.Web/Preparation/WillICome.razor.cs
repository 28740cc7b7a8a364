using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Preparation;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Preparation;

public partial class WillICome
{
    private static readonly IReadOnlyList<(Attendance Answer, string Words)> Answers =
    [
        (Attendance.Yes, "Yes, I will come"),
        (Attendance.No, "No, I cannot come"),
        (Attendance.Unknown, "I do not know yet"),
    ];

    private string _said = "";

    [Parameter, EditorRequired] public required MyPreparation.View Mine { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required SayAttending SayAttending { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private async Task SayAsync(Attendance attending)
    {
        var said = await SayAttending.RunAsync(new(Mine.Case, Me.Id, attending), Me);
        _said = said.Refusal?.Sentence ?? attending switch
        {
            Attendance.Yes => $"Saved {Clock.GetLocalNow():HH:mm}. Thank you.",
            Attendance.No => $"Saved {Clock.GetLocalNow():HH:mm}. Thank you for saying so; a line that you share below still reaches the discussion.",
            _ => $"Saved {Clock.GetLocalNow():HH:mm}",
        };
    }
}
