using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Live;

/// <summary>Lets a page that watches one topic hear of another. It shows nothing; whoever holds it reads again.</summary>
public sealed class WhenTopicMoves : LiveComponent
{
    private bool _isHere;

    [Parameter, EditorRequired] public required Topic Watched { get; set; }
    [Parameter] public EventCallback OnMoved { get; set; }

    protected override Topic? Topic => Watched;

    // What is there at first was read by the page itself.
    protected override Task LoadAsync(CancellationToken ct)
    {
        if (_isHere)
            return OnMoved.InvokeAsync();

        _isHere = true;
        return Task.CompletedTask;
    }
}
