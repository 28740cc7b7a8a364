using System.Net;
using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Access;

/// <summary>Every person at every page and every file of every audit, case and return, asked of the served product.</summary>
public sealed partial class DoorsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] OnTheDay =
    [
        "team", "facilitator", "chair", "reader", "Ada", "Cleo", "Eve", "Health's author", "School's lead", "Police's lead",
        "Health's practitioner", "School's practitioner", "Police's practitioner",
    ];

    // What has no person before it: health, sockets, the framework's own; and pages of people who are not signed in.
    private static readonly string[] OpenToStrangers =
        ["/forgot", "/join/{Token}", "/not-found", "/sign-in", "/sign-in/code", "/sign-in/set-up", "/sign-out", "/stage", "/health/live", "/health/ready"];

    private Product _product = null!;
    private Day _day = null!;
    private int _cells;

    [GeneratedRegex("^/(_blazor|_framework|hubs/day)(/|$)")]
    private static partial Regex Sockets { get; }

    [GeneratedRegex(@"\{(\w+)[^}]*\}+")]
    private static partial Regex Name { get; }

    public async ValueTask InitializeAsync() => (_product, _day) = await Product.OnTheDayAsync();

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public void Every_address_is_in_the_table()
    {
        var served = _product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => $"/{e.RoutePattern.RawText!.Trim('/')}").Where(a => !Sockets.IsMatch(a)).Distinct().ToList();
        served.Count.ShouldBeGreaterThan(30);

        var known = DoorTable.All.Select(d => Plain(d.Address)).Concat(OpenToStrangers.Select(Plain)).ToHashSet();
        served.Where(a => !known.Contains(Plain(a)) && !a.Contains("{**", StringComparison.Ordinal)).ShouldBeEmpty("a page or file that DoorTable does not know");
        DoorTable.All.Where(d => !served.Select(Plain).Contains(Plain(d.Address))).ShouldBeEmpty("a line of DoorTable that leads nowhere");
    }

    [Fact]
    public async Task Every_door_opens_to_those_of_its_row_and_is_not_there_for_anybody_else()
    {
        await AskAllAsync(OnTheDay, who => _day.Known(who), Phase.Reading);

        (await Use<MovePhase>().RunAsync(new(_day.Audit, Phase.Reading, Phase.Discussion), _day.Facilitator)).Expect();
        await AskAllAsync(["Health's practitioner", "School's practitioner", "Police's practitioner", "Ada", "reader"], who => _day.Known(who), Phase.Discussion);

        // The cookies are those of before: what ends is the right.
        (await Use<DeclareConflict>().RunAsync(new(_day.CaseA.Id, ConflictKind.KnowsTheFamily), _day.Ada)).Expect();
        var author = _day.Health.Author;
        (await Use<EditMember>().RunAsync(
            new(author.Id, new(author.Name, author.Email, author.Roles, author.Groups, author.From, _day.Police.Agency), (await _product.MemberAsync(author.Email)).Version), _day.Team)).Expect();
        (await Use<DisableMember>().RunAsync(new(_day.Cleo.Id), _day.Team)).Expect();
        await AskAllAsync(
            ["Ada with a conflict", "Health's author, now with the Police", "Cleo, disabled"],
            who => who.StartsWith("Ada", StringComparison.Ordinal) ? _day.Ada : who.StartsWith("Cleo", StringComparison.Ordinal) ? _day.Cleo : author,
            Phase.Discussion);

        output.Tell($"{_cells:N0} cells of page and file");
        _cells.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task What_is_not_theirs_and_what_is_not_there_are_told_in_the_same_words()
    {
        var eve = _product.Browser(await _product.CookiesOfAsync(_day.Eve));
        // The first page gives the cookie of its form.
        await eve.GetAsync("/account");
        foreach (var (theirs, none) in ((string, string)[])
                 [
                     ($"/cases/{_day.CaseA.Id}", $"/cases/{Guid.Empty}"), ($"/returns/{_day.CaseA.Accepted[0]}", $"/returns/{Guid.Empty}"),
                     ("/audits/2026-neglect/board", "/audits/none/board"), ("/audits/2026-neglect/report.md", "/audits/none/report.md"), ($"/returns/{_day.CaseA.Accepted[0]}/return.docx", $"/returns/{Guid.Empty}/return.docx"),
                 ])
        {
            var (one, other) = (await eve.GetAsync(theirs), await eve.GetAsync(none));
            one.StatusCode.ShouldBe(HttpStatusCode.NotFound, theirs);
            other.StatusCode.ShouldBe(HttpStatusCode.NotFound, none);
            Same(await one.Content.ReadAsStringAsync()).ShouldBe(Same(await other.Content.ReadAsStringAsync()));
            one.Headers.Select(h => h.Key).Order().ShouldBe(other.Headers.Select(h => h.Key).Order());
        }
    }

    private async Task AskAllAsync(IReadOnlyList<string> people, Func<string, Member> known, Phase phase)
    {
        var wrong = new List<string>();
        var signedIn = new List<(string Who, HttpClient Browser)>();
        foreach (var who in people)
            signedIn.Add((who, _product.Browser(await _product.CookiesOfAsync(known(who)))));
        await Parallel.ForEachAsync(
            from person in signedIn from door in DoorTable.All from target in TargetsOf(door) select (person, door, target),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (cell, ct) =>
            {
                var ((who, browser), door, target) = cell;
                using var answer = await browser.GetAsync(Addressed(door.Address, target), ct);
                var opens = who == "Cleo, disabled" ? null : (bool?)Opens(door, who, target, phase);
                var asExpected = opens switch
                {
                    // No member, no sign-in.
                    null => answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal),
                    true => answer.IsSuccessStatusCode,
                    false => answer.StatusCode == HttpStatusCode.NotFound,
                };
                Interlocked.Increment(ref _cells);
                if (!asExpected)
                {
                    lock (wrong)
                        wrong.Add($"{who} at {door.Address} of {target} in {phase}: {answer.StatusCode}, and {(opens == true ? "it is theirs" : "it is not theirs")}");
                }
            });
        wrong.Order().ShouldBeEmpty();
    }

    private static bool Opens(DoorTable.Door door, string who, string target, Phase phase)
    {
        // What belongs to the whole partnership is asked with the hats that are worn everywhere, and those of some audit.
        var hats = target.Length > 0 ? Meetings.HatsOf(who, target) : [.. Meetings.Targets.SelectMany(t => Meetings.HatsOf(who, t)).Distinct()];
        return door.IsForAnybody || door.Rows.Any(row => hats.Any(hat =>
            AccessTable.Lets(hat, row.Right, row.Resource) && !(hat == Hat.Practitioner && row.Resource == Resource.Board && phase < Phase.Discussion)));
    }

    private static string[] TargetsOf(DoorTable.Door door) =>
        door.Address.Contains("{audit}", StringComparison.Ordinal) ? ["the audit", "the other audit"]
        : door.Address.Contains("{case}", StringComparison.Ordinal) ? ["case A", "case B", "case elsewhere"]
        : door.Address.Contains("{return}", StringComparison.Ordinal) ? ["Health's return"]
        : [""];

    private string Addressed(string address, string target) => address
        .Replace("{audit}", target == "the other audit" ? "2026-early-help" : "2026-neglect", StringComparison.Ordinal)
        .Replace("{case}", (target switch { "case A" => _day.CaseA, "case B" => _day.CaseB, _ => _day.CaseElsewhere }).Id.ToString(), StringComparison.Ordinal)
        .Replace("{return}", _day.CaseA.Accepted[0].ToString(), StringComparison.Ordinal)
        .Replace("{tool}", _day.Tool.ToString(), StringComparison.Ordinal)
        .Replace("{format}", address.Contains("/actions", StringComparison.Ordinal) ? "csv" : "html", StringComparison.Ordinal)
        .Replace("{action}", Guid.Empty.ToString(), StringComparison.Ordinal)
        .Replace("{number}", "1", StringComparison.Ordinal)
        .Replace("{file}", Guid.Empty.ToString(), StringComparison.Ordinal);

    private static string Plain(string address) => Name.Replace(address, "{}").ToLowerInvariant();

    // A page carries a token and a nonce of its own.
    private static string Same(string page) => Drawn.Replace(page, "");

    [GeneratedRegex("""(nonce|value)="[^"]*"|<!--Blazor[^>]*-->""")]
    private static partial Regex Drawn { get; }

    private T Use<T>() where T : class => _product.Use<T>();
}
