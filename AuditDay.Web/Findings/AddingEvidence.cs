using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>Opens the dialogs in which a finding or recommendation is added, from a theme or afresh.</summary>
public sealed class AddingEvidence(IDialogService dialogs)
{
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, BackdropClick = false };

    public Task FindingAsync(
        Id<Audit> audit, EvidenceOfReport.Row evidence, ReportTheme? theme, Member me, KeyQuestion keyQuestion = KeyQuestion.WorkedWell) =>
        dialogs.ShowAsync<FindingDialog>(theme is null ? "Add a finding" : $"Add a finding from “{theme.Title}”", new DialogParameters<FindingDialog>
        {
            { d => d.Audit, audit },
            { d => d.Me, me },
            { d => d.Cases, evidence.Cases },
            { d => d.Theme, theme },
            { d => d.KeyQuestion, keyQuestion },
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
