using AuditDay.Core.AuditTools;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

/// <summary>Rows that are added, moved and removed; whatever changes is saved like any other answer, and focus stays with what one did.</summary>
public partial class RowsInput
{
    private readonly List<Row> _rows = [];
    private string? _shown;
    private (int At, Row Row)? _removed;
    private Row? _focus;

    [Parameter, EditorRequired] public required ToolQuestion Q { get; set; }
    [Parameter, EditorRequired] public required TypedAnswer Typed { get; set; }
    [Parameter, EditorRequired] public required string Id { get; set; }

    // What arrives from elsewhere replaces the rows; what was done here is what they are already.
    protected override void OnParametersSet()
    {
        if (_shown == Typed.Value)
            return;

        _shown = Typed.Value;
        _removed = null;
        _rows.Clear();
        _rows.AddRange(WireAnswer.Rows(Typed.Value, Q.Columns.Count).Select(cells => new Row(cells)));
        if (_rows.Count == 0)
            _rows.Add(Blank());
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } row)
            return;

        _focus = null;
        await row.Places[0].FocusAsync();
    }

    private void Write(Row row, int column, string? text)
    {
        row.Cells[column] = text ?? "";
        Typed.Type(Value());
    }

    private Task AddAsync(int at, Row? row = null)
    {
        _rows.Insert(at, _focus = row ?? Blank());
        return Typed.ChooseAsync(Value());
    }

    private Task MoveAsync(int from, int by)
    {
        var row = _rows[from];
        _rows.RemoveAt(from);
        _rows.Insert(from + by, row);
        return Typed.ChooseAsync(Value());
    }

    private Task RemoveAsync(int at)
    {
        _removed = (at, _rows[at]);
        _rows.RemoveAt(at);
        if (_rows.Count == 0)
            _rows.Add(Blank());
        _focus = _rows[Math.Min(at, _rows.Count - 1)];
        return Typed.ChooseAsync(Value());
    }

    private Task BringBackAsync()
    {
        var (at, row) = _removed!.Value;
        _removed = null;
        return AddAsync(Math.Min(at, _rows.Count), row);
    }

    private string Value() => _shown = WireAnswer.OfRows(_rows.Select(r => r.Cells));

    private Row Blank() => new([.. Q.Columns.Select(_ => "")]);

    private string CellId(Row row, int column) => $"{Id}-{row.Number}-{column}";

    private sealed class Row(string[] cells)
    {
        private static int _last;

        public int Number { get; } = Interlocked.Increment(ref _last);
        public string[] Cells { get; } = cells;
        public ElementReference[] Places { get; } = new ElementReference[cells.Length];
    }
}
