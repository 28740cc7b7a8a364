using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Themes;

/// <summary>One line for the board. Words that might tell who somebody is are pointed out as soon as they are sent, before anything is stored.</summary>
public partial class ContributeForm
{
    private readonly List<string> _cleared = [];
    private Guid _operation = Guid.CreateVersion7();
    private string _text = "";
    private KeyQuestion? _keyQuestion;
    private bool _withName;
    private bool _wasAsked;
    private string _said = "";
    private string? _refused;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    /// <summary>Words that are being written stay in sight, whatever closes meanwhile.</summary>
    [Parameter] public EventCallback OnBegun { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required Contribute Contribute { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    // Agencies' names are no secret, and only the server knows them: it says which words it minds, and then they are followed here.
    private IEnumerable<Find> Finds => _wasAsked ? Identifiers.In(_text, _cleared) : [];

    private Task Type(ChangeEventArgs typed)
    {
        (_text, _said) = ((string?)typed.Value ?? "", "");
        return OnBegun.InvokeAsync();
    }

    private async Task SendAsync()
    {
        var sent = await Contribute.RunAsync(new(_operation, Audit, _text, _keyQuestion, _withName, _cleared), Me);
        _wasAsked = sent.Refusal?.Code is ContributionRefusals.MayIdentifyCode or ContributionRefusals.IdentifiesCode;
        _refused = _wasAsked ? null : sent.Refusal?.Sentence;
        if (!sent.IsDone)
            return;

        // The name stands there once, as it was chosen for this line.
        (_operation, _text, _withName, _keyQuestion) = (Guid.CreateVersion7(), "", false, null);
        _cleared.Clear();
        _said = $"Sent {Clock.GetLocalNow():HH:mm}. Thank you.";
    }
}
