using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.ActionPlan;

/// <summary>All that an action says, with kind questions beside it while it is written.</summary>
public partial class ActionForm
{
    private RecommendationLevel _level;
    private string _case = "";
    private string _what = "";
    private string _agency = "";
    private string _role = "";
    private string _lead = "";
    private DateOnly? _due;
    private string _outcome = "";
    private string _measure = "";
    private string _recommendation = "";
    private string? _refusal;

    /// <summary>What the form begins with.</summary>
    [Parameter, EditorRequired] public required ActionWords Words { get; set; }
    [Parameter, EditorRequired] public required ActionChoices Choices { get; set; }
    [Parameter, EditorRequired] public required string SaveAs { get; set; }
    [Parameter, EditorRequired] public required Func<ActionWords, Task<Result>> Save { get; set; }

    /// <summary>Level and case are chosen once.</summary>
    [Parameter] public bool IsNew { get; set; }
    [Parameter] public EventCallback OnDone { get; set; }
    [Parameter] public EventCallback OnCancel { get; set; }

    [Inject] public required TimeProvider Clock { get; init; }

    private Id<Agency>? Agency => IdOf<Agency>(_agency);

    protected override void OnInitialized()
    {
        (_level, _what, _role, _due) = (Words.Level, Words.What, Words.OwnerRole, Words.Due);
        (_outcome, _measure) = (Words.Outcome, Words.Measure);
        (_case, _agency, _lead, _recommendation) =
            (Words.Case?.ToString() ?? "", Words.Agency?.ToString() ?? "", Words.Lead?.ToString() ?? "", Words.Recommendation?.ToString() ?? "");
    }

    private ActionWords Read() => new(
        _what, _level, _role, Agency, IdOf<Member>(_lead), _outcome, _measure, _due,
        _level == RecommendationLevel.Case ? IdOf<AuditCase>(_case) : null,
        _level == RecommendationLevel.Case ? null : IdOf<Recommendation>(_recommendation));

    private static Id<T>? IdOf<T>(string text) => Guid.TryParse(text, out var id) ? new Id<T>(id) : null;

    private async Task SubmitAsync()
    {
        var saved = await Save(Read());
        _refusal = saved.Refusal?.Sentence;
        if (saved.IsDone)
            await OnDone.InvokeAsync();
    }
}
