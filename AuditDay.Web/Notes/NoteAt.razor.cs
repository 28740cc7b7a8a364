using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Notes;

/// <summary>Writers get an editor, and beside it what becomes of their words in print; everybody else reads it as it will be printed.</summary>
public partial class NoteAt
{
    private Id<LiveText>? _text;
    private OpennessOfText.Row? _openness;
    private string? _whyNot;
    private bool _showsPreview;

    /// <summary>Where the text stands.</summary>
    [Parameter, EditorRequired] public required FindText.Command At { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter] public bool IsReportText { get; set; }

    /// <summary>The person has just asked for this editor.</summary>
    [Parameter] public bool TakesFocus { get; set; }

    /// <summary>The first words came, or the last went.</summary>
    [Parameter] public EventCallback OnCameOrWent { get; set; }

    [Inject] public required FindText FindText { get; init; }
    [Inject] public required OpennessOfText OpennessOfText { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }

    // The day decides when a text is open.
    protected override Topic? Topic => _openness is { } openness ? Core.Journal.Topic.Of(openness.Audit) : null;

    protected override object LoadFor => At;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var found = await FindText.RunAsync(At, Me, ct);
        _text = found.IsDone ? found.Value : null;
        _openness = _text is { } text ? await OpennessOfText.RunAsync(text, Me, ct) : null;
        _whyNot = (_openness is null ? found.Refusal ?? Refusal.NotFound : null)?.Sentence;
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is AuditFact) ? LoadAsync(ct) : Task.CompletedTask;
}
