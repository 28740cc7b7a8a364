using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.AuditTools;

/// <summary>The answers, steps or columns of one question: each a small change of its own.</summary>
public partial class ItemList
{
    // A renamed line stays the same line on the screen, so that nobody's caret jumps.
    private readonly Dictionary<string, int> _keys = [];
    private int _lastKey;
    private string _new = "";

    [Parameter, EditorRequired] public required ToolQuestion Question { get; set; }
    [Parameter, EditorRequired] public QuestionList List { get; set; }
    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>"answer", "step", "column".</summary>
    [Parameter, EditorRequired] public required string One { get; set; }

    [CascadingParameter] public required ToolDesk Desk { get; set; }

    private IReadOnlyList<string> Items => List == QuestionList.Choices ? Question.Choices : Question.Columns;

    private string Named => $"new-{List}-{Question.Key}";

    protected override void OnParametersSet()
    {
        foreach (var gone in _keys.Keys.Except(Items).ToList())
            _keys.Remove(gone);
        foreach (var item in Items.Where(i => !_keys.ContainsKey(i)))
            _keys[item] = ++_lastKey;
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static string RemovedWords(string item) => $"“{item}” removed.";

    private Task<Result> RenameAsync(string text, string item)
    {
        if (_keys.TryGetValue(item, out var key))
            _keys.TryAdd(text, key);
        return Desk.TypeAsync(new ToolEdit.RenameItem(Question.Key, List, text, item));
    }

    private Task<bool> MoveAsync(string item, int by, string way) =>
        Desk.DoAsync(new ToolEdit.MoveItem(Question.Key, List, item, by), $"“{item}” moved {way}.");

    private async Task AddAsync()
    {
        if (await Desk.DoAsync(new ToolEdit.AddItems(Question.Key, List, _new.Split('\n')), "Added to the list."))
            _new = "";
    }
}
