using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AuditDay.Web.Shell;

/// <summary>Only what my role does next, in the audit that is nearest: the one that is live, else the latest. What is needed seldom stands under "More".</summary>
public sealed partial class MainNav : IDisposable
{
    private const int MostOnPhone = 4;

    private List<(string Href, string Words)> _links = [];
    private List<(string Href, string Words)> _more = [];
    private int _page;

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required WaitingForMe WaitingForMe { get; init; }
    [Inject] public required SeesConcerns SeesConcerns { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose() => Navigation.LocationChanged -= CloseMore;

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += CloseMore;
        var isTeam = Me.Is(MemberRoles.PartnershipTeam);
        _links = [.. Links(isTeam, await WaitingForMe.RunAsync(Me) is [var nearest, ..] ? nearest : null)];
        if (isTeam)
            _more = [("tools", "Audit tools"), ("people", "People"), ("agencies", "Agencies"), ("outbox", "Outbox"), ("journal", "Journal"), ("keeping", "Keeping and deleting")];
        _more.Add(("learning", "Learning"));
        if (isTeam || (Me.Roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) != 0)
            _more.Add(("my-actions", "My actions"));
        // For the team one page among many; who is to hear of a concern finds it beside their audit.
        if (await SeesConcerns.RunAsync(Me))
            (isTeam ? _more : _links).Add(("concerns", "Immediate concerns"));
    }

    private static IEnumerable<(string Href, string Words)> Links(bool isTeam, WaitingForMe.AuditRow? nearest)
    {
        yield return ("", "Home");
        if (isTeam)
            yield return ("programme", "Programme");
        if (nearest is not { } audit)
            yield break;

        foreach (var auditCase in audit.Cases.Where(c => c.IsPair).Take(2))
            yield return ($"cases/{auditCase.Id}", auditCase.Reference);
        if (audit.SeesOverview)
            yield return ($"audits/{audit.Slug}", "Audit");
        if (audit.MovesPhases)
            yield return ($"audits/{audit.Slug}/day", "The day");
        if (audit.SeesBoard)
            yield return ($"audits/{audit.Slug}/board", "Board");
        // Whoever has no board to run adds and votes; on a phone that is most of the day.
        if (audit is { SeesBoard: true, MovesPhases: false, State: AuditState.Live })
            yield return ($"audits/{audit.Slug}/contribute", "Take part");
        if (audit.SeesReport)
            yield return ($"audits/{audit.Slug}/report", "Report");
        if (audit.SeesPlan)
            yield return ($"audits/{audit.Slug}/actions", "Action plan");
    }

    // "Audit" is its overview; its other pages have links of their own.
    private static NavLinkMatch Matches(string href) =>
        href.Length == 0 || (href.StartsWith("audits/", StringComparison.Ordinal) && href.Count(c => c == '/') == 1) ? NavLinkMatch.All : NavLinkMatch.Prefix;

    // A new key closes the panel of the page that is left.
    private void CloseMore(object? sender, LocationChangedEventArgs e)
    {
        _page++;
        _ = InvokeAsync(StateHasChanged);
    }
}
