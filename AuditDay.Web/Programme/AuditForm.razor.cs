using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>Plans an audit, or changes its plan. A refusal leaves every word where it was typed.</summary>
public partial class AuditForm
{
    private string? _said;
    private string _slugSaid = "";
    private string _proposed = "";
    private bool _isSaving;

    [Parameter, EditorRequired] public required AuditDraft Draft { get; set; }

    /// <summary>Every audit there is: where a theme may have emerged, and which short names are taken.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<EarlierAudits.Row> Earlier { get; set; }

    /// <summary>The audit that is changed; none while it is planned.</summary>
    [Parameter] public Id<Audit>? Self { get; set; }

    [Parameter] public bool MayRename { get; set; } = true;
    [Parameter, EditorRequired] public required string Button { get; set; }
    [Parameter, EditorRequired] public required string Leave { get; set; }
    [Parameter, EditorRequired] public required Func<AuditPlan, Task<Result>> Save { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required ProposeSlug ProposeSlug { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private IEnumerable<EarlierAudits.Row> Others => Earlier.Where(a => a.Id != Self);

    private IReadOnlyList<EarlierAudits.ThemeRow> ThemesThere => Others.FirstOrDefault(a => a.Id == Draft.FromAudit)?.Themes ?? [];

    // A short name follows the title until somebody writes one of their own.
    private async Task TitleTypedAsync()
    {
        if (!MayRename || Self is not null || Draft.Slug != _proposed || Draft.Title.Trim().Length == 0)
            return;

        var year = Draft.Day?.Year ?? Clock.GetLocalNow().Year;
        Draft.Slug = _proposed = await ProposeSlug.RunAsync(year, Draft.Title, Me) ?? "";
        SlugTyped();
    }

    private void SlugTyped()
    {
        Draft.Slug = Draft.Slug.Trim().ToLowerInvariant();
        _slugSaid = Draft.Slug.Length == 0 ? ""
            : !AuditSlug.IsRight(Draft.Slug) ? ProgrammeRefusals.SlugNotRight.Sentence
            : Others.Any(a => a.Plan.Slug == Draft.Slug) ? ProgrammeRefusals.SlugTaken.Sentence
            : "This short name is free.";
    }

    private void ChooseFrom(ChangeEventArgs e)
    {
        Draft.FromAudit = Guid.TryParse(e.Value?.ToString(), out var id) ? new Id<Audit>(id) : null;
        Draft.FromTheme = null;
    }

    private void ChooseTheme(ChangeEventArgs e) =>
        Draft.FromTheme = Guid.TryParse(e.Value?.ToString(), out var id) ? new Id<PracticeTheme>(id) : null;

    private async Task SaveAsync()
    {
        _isSaving = true;
        var saved = await Save(Draft.ToPlan());
        _said = saved.Refusal?.Sentence;
        _isSaving = false;
    }
}
