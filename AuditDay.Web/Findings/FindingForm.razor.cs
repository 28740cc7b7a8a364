using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

/// <summary>The words of a finding. What is refused stays in the form, with the reason.</summary>
public partial class FindingForm
{
    private readonly string _name = Guid.NewGuid().ToString("N")[..8];
    private readonly HashSet<Id<AuditCase>> _cases = [];
    private readonly List<EvidenceRow> _evidence = [];
    private ElementReference _titleField;
    private string _title = "";
    private string _text = "";
    private FindingKind _kind;
    private KeyQuestion _keyQuestion;
    private string? _refusal;

    /// <summary>What the form begins with.</summary>
    [Parameter, EditorRequired] public required FindingWords Words { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<EvidenceOfReport.CaseRow> Cases { get; set; }
    [Parameter, EditorRequired] public required string SaveAs { get; set; }
    [Parameter, EditorRequired] public required Func<FindingWords, Task<Result>> Save { get; set; }
    /// <summary>What it rests on; it can be left out here, and is added where it is chosen.</summary>
    [Parameter] public IReadOnlyList<EvidenceRow> Evidence { get; set; } = [];
    /// <summary>It was opened from another place of the page: whoever did so writes on here.</summary>
    [Parameter] public bool TakesFocus { get; set; }
    [Parameter] public EventCallback OnDone { get; set; }
    [Parameter] public EventCallback OnCancel { get; set; }

    private string Named(string part) => $"finding-{part}-{_name}";

    protected override void OnInitialized()
    {
        (_kind, _keyQuestion, _title, _text) = (Words.Kind, Words.KeyQuestion, Words.Title, Words.Text);
        _cases.UnionWith(Words.Cases);
        _evidence.AddRange(Evidence);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && TakesFocus)
            await _titleField.FocusAsync();
    }

    private void Tick(Id<AuditCase> auditCase, bool isTicked)
    {
        if (isTicked)
            _cases.Add(auditCase);
        else
            _cases.Remove(auditCase);
    }

    private void TakeWords(EvidenceRow row) => _text = _text.Trim().Length == 0 ? row.Words : $"{_text.TrimEnd()}\n\n{row.Words}";

    private async Task SubmitAsync()
    {
        var saved = await Save(new(_kind, _keyQuestion, _title, _text, [.. _cases]) { Evidence = [.. _evidence.Select(e => e.Link)] });
        _refusal = saved.Refusal?.Sentence;
        if (saved.IsDone)
            await OnDone.InvokeAsync();
    }
}
