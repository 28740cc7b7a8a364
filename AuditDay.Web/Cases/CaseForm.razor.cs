using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

/// <summary>Chooses a case or corrects one. Whatever looks as if it told who the family is, is said at once, where it is typed.</summary>
public partial class CaseForm
{
    private readonly string _id = $"case-{Guid.NewGuid():N}";
    private string? _said;

    [Parameter, EditorRequired] public required CaseDraft Draft { get; set; }
    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter, EditorRequired] public required string Button { get; set; }
    [Parameter] public bool Joint { get; set; }

    /// <summary>Names of agencies, which are nobody's name.</summary>
    [Parameter] public IReadOnlyList<string> KnownNames { get; set; } = [];

    [Parameter, EditorRequired] public required Func<CaseDraft, Task<Result>> Save { get; set; }
    [Parameter] public EventCallback OnLeave { get; set; }

    private IReadOnlyList<CaseDetails.Seen> Seen => Draft.Details.Identifiers([.. KnownNames, .. Draft.Cleared]);

    private async Task SaveAsync() => _said = (await Save(Draft)).Refusal?.Sentence;
}
