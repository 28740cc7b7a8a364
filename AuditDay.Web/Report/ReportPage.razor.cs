using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>The report as it grows: what the audit says by itself, and what its writers add.</summary>
public partial class ReportPage
{
    private AuditBySlug.Row? _audit;
    private ReportDocument? _report;
    private EvidenceOfReport.Row? _evidence;
    private CommentsOfReport.Row? _comments;
    private AnnexOfReport.Row? _annex;
    private bool _seesRoad;
    private int? _noted;
    private int? _begun;

    [Parameter] public string Slug { get; set; } = "";

    /// <summary>The number of the section whose editor is open: one at a time, and it stands in the address.</summary>
    [SupplyParameterFromQuery(Name = "write")] public int? Write { get; set; }

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required ReportOfAudit ReportOfAudit { get; init; }
    [Inject] public required CommentsOfReport CommentsOfReport { get; init; }
    [Inject] public required AnnexOfReport AnnexOfReport { get; init; }
    [Inject] public required NoteReading NoteReading { get; init; }
    [Inject] public required EvidenceOfReport EvidenceOfReport { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.OfReport(audit.Id) : null;

    // Findings come from the day, themes and recommendations from the board.
    protected override IEnumerable<Topic> AlsoWatched => _audit is { } audit ? [Core.Journal.Topic.Of(audit.Id), Core.Journal.Topic.OfBoard(audit.Id)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        var report = audit is null ? null : await ReportOfAudit.RunAsync(audit.Id, Me, ct: ct);
        if (audit is null || report is null)
        {
            (_audit, _report, _evidence, _comments, _annex) = (null, null, null, null, null);
            SayNotFound();
            return;
        }
        _evidence = report.MayWrite ? await EvidenceOfReport.RunAsync(audit.Id, Me, ct) : null;
        _comments = await CommentsOfReport.RunAsync(audit.Id, Me, ct);
        _annex = await AnnexOfReport.RunAsync(audit.Id, Me, ct);
        _seesRoad = audit.Hats.Any(hat => Matrix.Of(hat, Resource.ReportApproval).HasFlag(Right.Read));
        (_audit, _report) = (audit, report);
    }

    // Only what really stood before somebody's eyes counts as read.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_report is not { IsPublished: true, Number: { } number } report || _noted == number)
            return;

        _noted = number;
        await NoteReading.RunAsync(new(report.Audit, number), Me);
    }

    private Task ReadAgainAsync() => LoadAsync(CancellationToken.None);

    // Whoever asks to write is taken to the words; whoever loads the page anew is left where they are.
    private async Task GoToWritingAsync(int? section)
    {
        _begun = section;
        // The words of the editor that closes are to be shown as they are now.
        await ReadAgainAsync();
        Navigation.NavigateTo($"/audits/{Slug}/report{(section is { } number ? $"?write={number}" : "")}", replace: true);
    }

    private static IReadOnlyList<(string Value, string Words)> Choices(ReportDocument report) =>
        [.. report.Sections.Select(s => ($"{s.About.Number}", s.Heading)), .. report.Appendices.Count > 0 ? [("a", "Appendices")] : Array.Empty<(string, string)>()];
}
