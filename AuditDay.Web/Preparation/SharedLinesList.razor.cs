using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Preparation;

public partial class SharedLinesList
{
    private IReadOnlyList<SharedLinesOfCase.Row>? _lines;

    [Parameter, EditorRequired] public Id<AuditCase> Case { get; set; }

    /// <summary>What is said where no line is shared.</summary>
    [Parameter, EditorRequired] public required string Nothing { get; set; }

    [Inject] public required SharedLinesOfCase SharedLinesOfCase { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case);

    protected override object LoadFor => Case;

    protected override async Task LoadAsync(CancellationToken ct) => _lines = await SharedLinesOfCase.RunAsync(Case, Me, ct) ?? [];

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is CaseFact) ? LoadAsync(ct) : Task.CompletedTask;
}
