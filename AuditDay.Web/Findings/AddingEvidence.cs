using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>Opens the dialogs in which a finding or recommendation is added, from a theme or afresh.</summary>
public sealed class AddingEvidence(IDialogService dialogs, EvidenceOfTheme evidenceOfTheme)
{
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, BackdropClick = false };

    /// <summary>What is drafted from a theme rests on the theme's cards, until somebody leaves one out.</summary>
    public async Task FindingAsync(
        Id<Audit> audit, EvidenceOfReport.Row evidence, ReportTheme? theme, Member me, KeyQuestion keyQuestion = KeyQuestion.WorkedWell,
        IReadOnlyList<EvidenceRow>? restsOn = null) =>
        await dialogs.ShowAsync<FindingDialog>(theme is null ? "Add a finding" : $"Add a finding from “{theme.Title}”", new DialogParameters<FindingDialog>
        {
            { d => d.Audit, audit },
            { d => d.Me, me },
            { d => d.Cases, evidence.Cases },
            { d => d.Theme, theme },
            { d => d.KeyQuestion, keyQuestion },
            { d => d.Evidence, restsOn ?? (theme is null ? [] : await evidenceOfTheme.RunAsync(theme.Id, me) ?? []) },
        }, Wide);

    public Task RecommendationAsync(Id<Audit> audit, ReportTheme? theme, Id<Finding>? finding, Member me) =>
        dialogs.ShowAsync<RecommendationDialog>(
            theme is null ? "Add a recommendation" : $"Add a recommendation from “{theme.Title}”", new DialogParameters<RecommendationDialog>
            {
                { d => d.Audit, audit },
                { d => d.Me, me },
                { d => d.Theme, theme?.Id },
                { d => d.Finding, finding },
            }, Wide);
}
