using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Notes;

public partial class AdditionForm
{
    private Guid _operation = Guid.CreateVersion7();
    private string _words = "";
    private string _said = "";
    private string? _refused;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    /// <summary>Words that are being written stay in sight even so.</summary>
    [Parameter] public string WhyClosed { get; set; } = "";

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AddToReflection AddToReflection { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private async Task AddAsync()
    {
        var added = await AddToReflection.RunAsync(new(_operation, Audit, _words), Me);
        (_refused, _said) = (added.Refusal?.Sentence, "");
        if (!added.IsDone)
            return;

        (_operation, _words, _said) = (Guid.CreateVersion7(), "", $"Added {Clock.GetLocalNow():HH:mm}. Thank you.");
    }
}
