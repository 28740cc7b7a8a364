using System.Globalization;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Journal;

/// <summary>The audit trail of one audit or of the partnership. It stands still while it is read: its filter is its address.</summary>
public partial class JournalPage
{
    private JournalOfAudit.Page? _page;
    private string _title = "";

    [Parameter] public string? Slug { get; set; }
    [SupplyParameterFromQuery(Name = "person")] public string? Person { get; set; }
    [SupplyParameterFromQuery(Name = "case")] public string? CaseWord { get; set; }
    [SupplyParameterFromQuery(Name = "about")] public string? About { get; set; }
    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }
    [SupplyParameterFromQuery(Name = "to")] public string? To { get; set; }
    [SupplyParameterFromQuery(Name = "before")] public string? Before { get; set; }

    [Inject] public required JournalOfAudit JournalOfAudit { get; init; }
    [Inject] public required AuditBySlug AuditBySlug { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Me.Id);

    protected override object LoadFor => (Slug, Search);

    private JournalSearch Search => JournalAddress.Read(Person, CaseWord, About, From, To, Before);

    private string Address => Slug is null ? "/journal" : $"/audits/{Slug}/journal";

    private string FileAddress => $"{Address}.csv{JournalAddress.Of(Search with { Before = null })}";

    private bool IsFiltered => Search with { Before = null } != new JournalSearch();

    private string FromDay => Day(Search.From);

    private string ToDay => Day(Search.To);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var audit = Slug is null ? null : await AuditBySlug.RunAsync(Slug, Me, ct);
        _page = Slug is not null && audit is null ? null : await JournalOfAudit.RunAsync(audit?.Id, Search, Me, ct: ct);
        _title = audit?.Title ?? "";
        if (_page is null)
            SayNotFound();
    }

    private string With(long? before) => Address + JournalAddress.Of(Search with { Before = before });

    private string When(DateTimeOffset at) => Clock.ToLocal(at).ToString("ddd d MMM yyyy, HH:mm:ss", CultureInfo.GetCultureInfo("en-GB"));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
