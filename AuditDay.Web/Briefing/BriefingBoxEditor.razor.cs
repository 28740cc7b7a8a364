using AuditDay.Core.Access;
using AuditDay.Core.Briefing;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Briefing;

public sealed partial class BriefingBoxEditor : IAsyncDisposable
{
    private SavedAsTyped _text = null!;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required BriefingDocument.Box Box { get; set; }

    /// <summary>What is stored may differ from what is shown now: by this box, or by a colleague's.</summary>
    [Parameter] public EventCallback OnSaved { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required BriefingChanges Changes { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private int Rows => Box.Part is BriefingPart.Background or BriefingPart.WhyItMatters or BriefingPart.WhatWeDid ? 4 : 7;

    protected override void OnInitialized() => _text = new SavedAsTyped(
        Clock,
        async (text, seen) =>
        {
            var written = await Changes.Write.RunAsync(new(Audit, Box.Part, text, seen), Me);
            // What the other wrote is fetched before the field is told what stands there now.
            if (!written.IsDone)
                await OnSaved.InvokeAsync();
            return written;
        },
        save => InvokeAsync(async () =>
        {
            await save();
            await OnSaved.InvokeAsync();
            StateHasChanged();
        }));

    protected override void OnParametersSet() => _text.Follow(Box.Text);

    public ValueTask DisposeAsync() => _text.DisposeAsync();

    private async Task SaveNowAsync()
    {
        await _text.SaveAsync();
        await OnSaved.InvokeAsync();
    }

    private string Named(string part) => $"{part}-{Box.About.Number}";
}
