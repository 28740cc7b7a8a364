using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Cases;

/// <summary>The team choose the cases of an audit, name their agencies and request the returns. One form is open at a time.</summary>
public partial class CasesPage
{
    private CasesOfAudit.Row? _audit;
    private (Id<AuditCase>? Case, CaseOpen What)? _open;
    private CaseDraft? _draft;
    private string _done = "";

    // One id for each press, so that a press that is repeated after a lost answer asks nobody twice.
    private Guid _request = Guid.CreateVersion7();

    private enum CaseOpen
    {
        Details,
        Agencies,
        Removal,
    }

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required CasesOfAudit CasesOfAudit { get; init; }
    [Inject] public required CaseChanges Changes { get; init; }
    [Inject] public required RequestReturns RequestReturns { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Audit) : null;

    protected override object LoadFor => Slug;

    private IReadOnlyList<string> KnownNames => [.. _audit!.Agencies.Select(a => a.Name)];

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await CasesOfAudit.RunAsync(Slug, Me, ct);
        if (_audit is null)
            SayNotFound();
    }

    private void Open(CasesOfAudit.CaseRow auditCase, CaseOpen what) => (_open, _done) = ((auditCase.Id, what), "");

    private void OpenDetails(CasesOfAudit.CaseRow auditCase)
    {
        _draft = CaseDraft.Of(auditCase.Details);
        Open(auditCase, CaseOpen.Details);
    }

    private void OpenNew()
    {
        _draft = CaseDraft.New(_audit!.NextReference);
        (_open, _done) = ((null, CaseOpen.Details), "");
    }

    private void Leave() => _open = null;

    private async Task<Result> ChooseAsync(CaseDraft draft)
    {
        var d = draft.Details;
        var chosen = await Changes.Choose.RunAsync(
            new(_audit!.Audit, d.Reference, d.AgeBands, d.PlanStatus, d.Selection, d.Card, d.Nomination, [.. draft.Cleared]), Me);
        if (chosen.IsDone)
        {
            // The next step with a new case is to say who worked with the family.
            await LoadAsync(default);
            (_open, _done) = ((chosen.Value, CaseOpen.Agencies), $"{d.Reference.Trim()} is chosen. Name its agencies now, or later.");
            StateHasChanged();
        }
        return new(chosen.Refusal);
    }

    private async Task<Result> ChangeAsync(CaseDraft draft) =>
        await DoneAsync(await Changes.Change.RunAsync(new(_open!.Value.Case!.Value, draft.Details, [.. draft.Cleared]), Me), "The case is saved.");

    private async Task<Result> NameAsync(IReadOnlyList<Id<Agency>> agencies) =>
        await DoneAsync(await Changes.Name.RunAsync(new(_open!.Value.Case!.Value, agencies), Me), "The agencies are named.");

    private async Task RemoveAsync(CasesOfAudit.CaseRow auditCase) =>
        Snackbar.Say(await DoneAsync(await Changes.Remove.RunAsync(new(auditCase.Id), Me), $"{auditCase.Details.Reference} is removed."));

    private async Task<Result> RequestAsync(DateOnly due)
    {
        var asked = await RequestReturns.RunAsync(new(_request, _audit!.Audit, due), Me);
        if (asked.IsDone)
            _request = Guid.CreateVersion7();
        return await DoneAsync(new(asked.Refusal), $"{ProgrammeWords.Count(asked.Value, "return is", "returns are")} requested, due {due.InWords(_audit.Today)}.");
    }

    private async Task<Result> DoneAsync(Result result, string said)
    {
        if (result.IsDone)
        {
            (_open, _done) = (null, said);
            await LoadAsync(default);
            // A form calls this from its own event, which renders the form and not the page around it.
            StateHasChanged();
        }
        return result;
    }
}
