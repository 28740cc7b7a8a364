using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>The audits of a financial year, and what the partnership still owes in it.</summary>
public partial class ProgrammePage
{
    private ProgrammeOfYear.Row? _year;

    [SupplyParameterFromQuery(Name = "year")] public int? YearBegins { get; set; }

    [Inject] public required ProgrammeOfYear ProgrammeOfYear { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Programme;

    // What comes next moves with the returns. On its day an audit has nothing to say here, and says it often.
    protected override IEnumerable<Topic> AlsoWatched =>
        (_year?.Audits ?? []).Where(a => a.State < AuditState.Live).Select(a => Core.Journal.Topic.Of(a.Id));

    protected override object LoadFor => YearBegins ?? 0;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _year = await ProgrammeOfYear.RunAsync(YearBegins, Me, ct);
        if (_year is null)
            SayNotFound();
    }

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
