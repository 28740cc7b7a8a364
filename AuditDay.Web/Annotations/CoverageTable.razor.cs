using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

public partial class CoverageTable
{
    private CoverageOfCase.Row? _coverage;

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }

    [Inject] public required CoverageOfCase CoverageOfCase { get; init; }
    [Inject] public required SayNoEvidence SayNoEvidence { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case.Case);

    // The day decides what may be said.
    protected override object LoadFor => (Case.Case, Case.State, Case.Phase, Case.FirstRead is null);

    protected override async Task LoadAsync(CancellationToken ct) => _coverage = await CoverageOfCase.RunAsync(Case.Case, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is CountedFact or NoEvidenceSaid or ReturnMoved) ? LoadAsync(ct) : Task.CompletedTask;

    private async Task SayAsync(CoverageOfCase.AgencyRow agency, CoverageOfCase.Cell cell, bool isSaid) =>
        Snackbar.Say(await SayNoEvidence.RunAsync(new(Case.Case, agency.Agency, cell.KeyQuestion, isSaid), Me));
}
