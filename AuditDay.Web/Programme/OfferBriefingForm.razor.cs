using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

public partial class OfferBriefingForm
{
    private DateOnly? _date;
    private TimeOnly? _time = new(10, 0);
    private int _minutes = 45;
    private string _where = "";
    private int _places = 20;
    private string? _said;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required OfferBriefing OfferBriefing { get; init; }

    private async Task OfferAsync()
    {
        if (_date is not { } date || _time is not { } time)
        {
            _said = "Choose a date and a time.";
            return;
        }

        var offered = await OfferBriefing.RunAsync(new(Audit, date.ToDateTime(time), _minutes, _where, _places), Me);
        _said = offered.Refusal?.Sentence;
        if (offered.IsDone)
            _date = null;
    }
}
