using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Themes;

/// <summary>The themes board. What it shows stands in its address, so that a refresh comes back to the same place.</summary>
public partial class BoardPage
{
    private AuditBySlug.Row? _audit;

    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "show")] public string? Show { get; set; }
    [SupplyParameterFromQuery(Name = "theme")] public Guid? Theme { get; set; }

    [Inject] public required AuditBySlug AuditBySlug { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        if (_audit is null)
            SayNotFound();
    }
}
