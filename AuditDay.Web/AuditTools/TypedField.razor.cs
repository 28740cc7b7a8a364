using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.AuditTools;

/// <summary>A field of a draft, saved as it is typed. Where somebody else has written meanwhile, both texts are kept until its writer chooses.</summary>
public sealed partial class TypedField : IAsyncDisposable
{
    private readonly string _id = $"field-{Guid.NewGuid():N}"[..14];
    private SavedAsTyped _typed = null!;
    private bool _isInConflict;
    private bool _taken;

    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>Of what, for those who do not see where the field stands.</summary>
    [Parameter] public string LabelDetail { get; set; } = "";
    [Parameter] public string Hint { get; set; } = "";

    /// <summary>What is stored now.</summary>
    [Parameter, EditorRequired] public required string Value { get; set; }

    /// <summary>Given the words, and the words their writer began with.</summary>
    [Parameter, EditorRequired] public required Func<string, string, Task<Result>> Save { get; set; }

    /// <summary>0 for a single line.</summary>
    [Parameter] public int Rows { get; set; }

    [Inject] public required TimeProvider Clock { get; init; }

    private string DescribedBy => Hint.Length > 0 ? $"{_id}-hint {_id}-said" : $"{_id}-said";

    protected override void OnInitialized() => _typed = new SavedAsTyped(Clock, SaveAsync, InTurnAsync);

    protected override void OnParametersSet() => _typed.Follow(Value);

    private void Type(string? text)
    {
        _taken = false;
        _typed.Type(text);
    }

    // An unsettled conflict is not settled by a pause or by leaving: only by its writer.
    private async Task<Result> SaveAsync(string text, string was)
    {
        if (_isInConflict)
            return AuditToolRefusals.WordsChangedMeanwhile;

        var saved = await Save(text, was);
        _isInConflict = saved.Refusal == AuditToolRefusals.WordsChangedMeanwhile;
        return saved;
    }

    private Task KeepMineAsync()
    {
        _isInConflict = false;
        return _typed.SaveAsync();
    }

    private void TakeTheirs()
    {
        _typed.Type(Value);
        (_isInConflict, _taken) = (false, true);
    }

    private async Task InTurnAsync(Func<Task> save) => await InvokeAsync(async () =>
    {
        await save();
        StateHasChanged();
    });

    public ValueTask DisposeAsync() => _typed.DisposeAsync();
}
