using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Annotations;

/// <summary>Words are sent over the circuit, never in an address: what is searched for may itself be about a child.</summary>
public partial class CaseSearch
{
    private string _words = "";
    private IReadOnlyList<SearchCase.Hit>? _hits;

    [Parameter, EditorRequired] public Id<AuditCase> Case { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required SearchCase SearchCase { get; init; }

    private string Found => _hits!.Count switch
    {
        0 when _words.Trim().Length < 2 => "Type at least two letters.",
        0 => "Nothing found. Try a shorter word, or another spelling.",
        1 => "Found in one place.",
        SearchCase.MostHits => $"Found in {SearchCase.MostHits} places or more; the first are shown.",
        _ => $"Found in {_hits.Count} places.",
    };

    private async Task SearchAsync() => _hits = await SearchCase.RunAsync(Case, _words, Me);
}
