using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

/// <summary>Every return of an audit by what it waits for; to an agency's people, their own.</summary>
public partial class AuditReturns
{
    private AuditBySlug.Row? _audit;
    private IReadOnlyList<ReturnsOfAudit.Row>? _rows;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required ReturnsOfAudit ReturnsOfAudit { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override object LoadFor => Slug;

    private bool IsAgency => !_audit!.Hats.Contains(Hat.Team) && !_audit.Hats.Contains(Hat.Facilitator);

    private DateOnly Today => Clock.Today();

    private string Summary
    {
        get
        {
            var late = _rows!.Count(r => r.DaysLate > 0);
            var done = _rows!.Count(r => r.WaitsFor == ReturnsOfAudit.WaitsFor.Nothing);
            return $"{done} of {_rows!.Count} {(_rows.Count == 1 ? "return is" : "returns are")} done. {(late == 0 ? "None is late." : late == 1 ? "One is late." : $"{late} are late.")}";
        }
    }

    private IEnumerable<(string Key, string Title, IReadOnlyList<ReturnsOfAudit.Row> Rows)> Groups => new (string Key, string Title, IReadOnlyList<ReturnsOfAudit.Row> Rows)[]
    {
        ("team", IsAgency ? "With the partnership team" : "Waiting for you", Waiting(ReturnsOfAudit.WaitsFor.Team)),
        ("agency", IsAgency ? "Waiting for you" : "With the agencies", Waiting(ReturnsOfAudit.WaitsFor.Agency)),
        ("done", "Done", Waiting(ReturnsOfAudit.WaitsFor.Nothing)),
    }.Where(g => g.Rows.Count > 0).OrderBy(g => g.Title == "Waiting for you" ? 0 : 1);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        _rows = audit is null ? null : await ReturnsOfAudit.RunAsync(audit.Id, Me, ct);
        if (_rows is null)
            SayNotFound();
        else
            _audit = audit;
    }

    private IReadOnlyList<ReturnsOfAudit.Row> Waiting(ReturnsOfAudit.WaitsFor waitsFor) => [.. _rows!.Where(r => r.WaitsFor == waitsFor)];

    private static string InWords(ReturnsOfAudit.Row row)
    {
        var words = $"{char.ToUpperInvariant(row.State.InWords()[0])}{row.State.InWords()[1..]}";
        if (row.State == ReturnState.NoInvolvement)
            words += row.IsConfirmed ? ", confirmed" : ", to be confirmed";
        if (row.OpenQueries > 0)
            words += row.OpenQueries == 1 ? " · one query open" : $" · {row.OpenQueries} queries open";
        if (row.AsksUntil is { } until)
            words += $" · asks for {Dates.Day(until)}";
        return row.IsLate ? $"{words} · came late" : words;
    }

    private string Due(ReturnsOfAudit.Row row) => row switch
    {
        { DaysLate: 1 } => $"One day late ({Dates.Day(row.DueOn)})",
        { DaysLate: > 1 } => $"{row.DaysLate} days late ({Dates.Day(row.DueOn)})",
        { SubmittedAt: { } at } when !AgencyReturn.IsWith(row.State) => $"Came on {Dates.Day(at)}",
        _ when row.State == ReturnState.NoInvolvement => "",
        _ => $"{Dates.Day(row.DueOn)}, {row.DueOn.FromToday(Today)}",
    };
}
