using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Web.Findings;
using AuditDay.Web.Shell;
using MudBlazor;

namespace AuditDay.Web.AuditTools;

/// <summary>What every field and button of one draft shares: where changes go, what is open, and what is said.</summary>
/// <param name="again">Reads the draft again and shows it.</param>
public sealed class ToolDesk(Id<AuditTool> tool, Member me, EditTool editTool, ISnackbar snackbar, TimeProvider clock, Func<Task> again)
{
    public required ToolToDesign.Row Tool { get; set; }

    public ToolContent Content => Tool.Content;

    /// <summary>"Saved 14:02", with what was done where a screen reader could not see it.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The key of the question whose details are open.</summary>
    public string Open { get; private set; } = "";

    private (string Key, string Part)? _focus;

    public Task ReadAgainAsync() => again();

    public ToolProblem? ProblemOf(string key) => Tool.Problems.FirstOrDefault(p => p.Key == key);

    /// <summary>For a field that is saved as it is typed: it says itself what became of its words.</summary>
    public async Task<Result> TypeAsync(ToolEdit edit)
    {
        var edited = await editTool.RunAsync(new(tool, edit), me);
        if (edited.IsDone)
            await SayAsync("");
        return edited;
    }

    /// <param name="edit">The change.</param>
    /// <param name="said">What was done, in words.</param>
    /// <param name="key">What the focus stays with where the change moves things about.</param>
    /// <param name="part">Which control of it.</param>
    public async Task<bool> DoAsync(ToolEdit edit, string said = "", string? key = null, string part = "")
    {
        if (!snackbar.Say(await editTool.RunAsync(new(tool, edit), me)))
            return false;

        await SayAsync(said);
        if (key is not null)
            await FocusAsync(key, part);
        return true;
    }

    public async Task RemoveAsync(ToolEdit removal, string said)
    {
        var undo = ToolEdit.Undoing(Content, removal);
        if (await DoAsync(removal, said) && undo is not null)
            snackbar.OfferUndo(said, () => DoAsync(undo, "It is back."));
    }

    public async Task ToggleAsync(string key)
    {
        Open = Open == key ? "" : key;
        await again();
    }

    public async Task OpenAsync(string key)
    {
        Open = key;
        await FocusAsync(key, "edit");
    }

    /// <summary>True once, for the control that is to have the focus now.</summary>
    public bool TakesFocus(string key, string part)
    {
        if (_focus != (key, part))
            return false;

        _focus = null;
        return true;
    }

    private async Task FocusAsync(string key, string part)
    {
        _focus = (key, part);
        await again();
    }

    private async Task SayAsync(string said)
    {
        Said = $"{(said.Length > 0 ? $"{said} " : "")}Saved {clock.GetLocalNow():HH:mm}";
        await again();
    }
}
