using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Preparation;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Access;

/// <summary>
/// A word of its own in every private field, and everybody at every page, file and topic: it is found by those of its row of the
/// matrix alone. Each bird first sings to its owner, so that a test that looks in the wrong place fails.
/// </summary>
public sealed class EveryCanaryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] People =
    [
        "team", "facilitator", "chair", "reader", "Ada", "Cleo", "Eve", "Health's author", "School's lead", "Police's lead",
        "Health's practitioner", "School's practitioner", "Police's practitioner",
    ];

    // The word, and whose it is; "Ada" stands for her pair.
    private static readonly Dictionary<string, string[]> Owners = new()
    {
        ["kingfisher"] = ["Ada"],
        ["nightjar"] = ["Ada"],
        ["wagtail"] = ["Ada"],
        ["bullfinch"] = ["Ada", "team", "facilitator"],
        ["goldcrest"] = ["Health's practitioner"],
        ["redstart"] = ["Ada", "team", "facilitator"],
        ["fieldfare"] = ["Health's author"],
    };

    private Product _product = null!;
    private Day _day = null!;
    private readonly HashSet<Guid> _texts = [];
    private Id<AgencyReturn> _draft;

    public async ValueTask InitializeAsync()
    {
        (_product, _day) = await Product.OnTheDayAsync(
            ("Logging:LogLevel:Default", "Information"), ("Logging:LogLevel:Microsoft.AspNetCore", "Information"), ("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Information"),
            ("Logging:Console:LogLevel:Default", "Error"));
        await WriteAsync();
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task No_private_word_reaches_a_page_a_file_or_a_socket_of_anybody_else()
    {
        var (asked, found, heard) = (0, new HashSet<(string Word, string Who)>(), new List<string>());
        await using var eve = await ListenAsync("Eve", heard);
        await using var cleo = await ListenAsync("Cleo", heard);
        await Parallel.ForEachAsync(People, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (who, ct) =>
        {
            using var browser = _product.Browser(await _product.CookiesOfAsync(_day.Known(who)));
            void Look(string page)
            {
                Interlocked.Increment(ref asked);
                lock (found)
                    found.UnionWith(Owners.Keys.Where(word => page.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => (word, who)));
            }
            foreach (var path in Paths())
            {
                using var answer = await browser.GetAsync(path, ct);
                Look(await answer.Content.ReadAsStringAsync(ct));
            }
            // A live text comes over the hub, and stands on no page before.
            await using var hub = await ListenAsync(who, []);
            foreach (var text in _texts)
            {
                var opened = await Record.ExceptionAsync(async () => Look((await hub.InvokeAsync<OpenedText>("OpenText", text, ct)).Text));
                (opened is null or Microsoft.AspNetCore.SignalR.HubException).ShouldBeTrue();
            }
        });
        // Something moves, so that whoever listens hears of it.
        (await _product.Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), _day.CaseA.Id, "Did you see the wagtail?"), _day.Ada)).Expect();
        await Task.Delay(TimeSpan.FromMilliseconds(500));

        output.Tell($"{asked:N0} pages, files and live texts were searched for {Owners.Count} words");
        found.Where(f => !Owners[f.Word].Contains(f.Who)).ShouldBeEmpty("a word of somebody else's");
        Owners.Keys.Where(word => !found.Any(f => f.Word == word)).ShouldBeEmpty("a word that its owner does not find: it proves nothing");
        _product.Logs.Lines.Count.ShouldBeGreaterThan(1_000, "requests and statements are logged, and their values are not");
        _product.Logs.Lines.Where(line => Owners.Keys.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
        heard.ShouldAllBe(line => !Owners.Keys.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_script_in_a_field_is_words_on_every_page_and_in_every_file()
    {
        const string Script = "<script>alert(7)</script><img src=x onerror=alert(7)>";
        var (caseA, ada) = (_day.CaseA.Id, _day.Ada);
        (await Use<EditMember>().RunAsync(new(ada.Id, new($"Ada {Script}", ada.Email, ada.Roles, ada.Groups, Script, ada.Agency), (await _product.MemberAsync(ada.Email)).Version), _day.Team)).Expect();
        (await Use<AddAgency>().RunAsync(new($"Agency {Script}", "health"), _day.Team)).Expect();
        (await Use<MarkPassage>().RunAsync(_day.CaseA.DailyLife.Marking("his lunch box", note: Script), _day.Ben)).Expect();
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), caseA, Script), ada)).Expect();
        await TypeAsync(FindText.Command.Of(TextKind.PairNotes, caseA), Script);
        await TypeAsync(FindText.Command.Of(TextKind.CaseFeedback, caseA), Script);
        await TypeAsync(FindText.Command.Of(TextKind.ReportSection, _day.Audit, nameof(Core.Report.ReportPart.WhyThisTheme)), Script, _day.Team);
        (await Use<Core.Desk.CallForAttention>().RunAsync(new(_day.Audit, Script), _day.Facilitator)).Expect();

        var seen = 0;
        foreach (var who in (string[])["team", "facilitator", "Ada"])
        {
            using var browser = _product.Browser(await _product.CookiesOfAsync(_day.Known(who)));
            foreach (var path in Paths().Append("/audits/2026-neglect/report.html"))
            {
                using var answer = await browser.GetAsync(path);
                var page = await answer.Content.ReadAsStringAsync();
                seen += page.Contains("alert(7)", StringComparison.Ordinal) ? 1 : 0;
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    page.ShouldNotContain("<script>alert", Case.Insensitive, $"{who} {path}");
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    page.ShouldNotContain("<img src=x", Case.Insensitive, $"{who} {path}");
            }
        }
        seen.ShouldBeGreaterThan(5, "the words themselves are there");
    }

    private async Task WriteAsync()
    {
        var (audit, caseA) = (_day.Audit, _day.CaseA.Id);
        (await Use<MarkPassage>().RunAsync(_day.CaseA.DailyLife.Marking("first at the gate", note: "kingfisher"), _day.Ada)).Expect();
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), caseA, "Did you see the wagtail?"), _day.Ada)).Expect();
        (await Use<WritePreparation>().RunAsync(new(caseA, KeyQuestion.LivedExperience, "I saw a goldcrest.", ""), _day.Health.Practitioner)).Expect();
        await TypeAsync(FindText.Command.Of(TextKind.PairNotes, caseA), "nightjar");
        (await Use<MovePhase>().RunAsync(new(audit, Phase.Reading, Phase.Discussion), _day.Facilitator)).Expect();
        await TypeAsync(FindText.Command.Of(TextKind.DiscussionNotes, caseA), "bullfinch");
        await TypeAsync(FindText.Command.Of(TextKind.CaseFeedback, caseA), "redstart");
        _draft = (await Use<RequestReturn>().RunAsync(new(_day.CaseElsewhere.Id, _day.Health.Agency, "Health", A.Today), _day.Team)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(_draft, "daily-life", "fieldfare"), _day.Health.Author)).Expect();
    }

    private IEnumerable<string> Paths() => DoorTable.All.Where(d => !d.Address.Contains("{file}", StringComparison.Ordinal)).SelectMany(door =>
        door.Address.Contains("{case}", StringComparison.Ordinal)
            ? ((CaseOfDay[])[_day.CaseA, _day.CaseElsewhere]).SelectMany(auditCase => ((string[])["", "?step=discuss", "?step=feedback"]).Select(step =>
                door.Address.Replace("{case}", auditCase.Id.ToString(), StringComparison.Ordinal) + step))
        : door.Address.Contains("{return}", StringComparison.Ordinal)
            ? ((Id<AgencyReturn>[])[_day.CaseA.Accepted[0], _draft]).Select(id => door.Address.Replace("{return}", id.ToString(), StringComparison.Ordinal))
        : ((string[])["2026-neglect", "2026-early-help"]).Select(slug => door.Address.Replace("{audit}", slug, StringComparison.Ordinal)
            .Replace("{tool}", _day.Tool.ToString(), StringComparison.Ordinal).Replace("{format}", "md", StringComparison.Ordinal)).Distinct());

    private async Task<HubConnection> ListenAsync(string who, List<string> heard)
    {
        var cookies = await _product.CookiesOfAsync(_day.Known(who));
        var hub = new HubConnectionBuilder().WithUrl(new Uri(_product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        }).Build();
        foreach (var method in (string[])["TopicMoved", "SelectionShown", "TextChanged", "CursorShown", "PresenceMoved"])
            hub.On(method, [typeof(object), typeof(object)], (said, _) => { lock (heard) heard.Add(string.Join(' ', said)); return Task.CompletedTask; }, new object());
        await hub.StartAsync();
        foreach (var topic in (string[])[$"case/{_day.CaseA.Id}", $"board/{_day.Audit}", $"audit/{_day.Audit}"])
            await Record.ExceptionAsync(() => hub.InvokeAsync("Watch", topic));
        return hub;
    }

    private async Task TypeAsync(FindText.Command place, string words, Core.Access.Member? by = null)
    {
        var writer = by ?? _day.Ada;
        var text = (await Use<FindText>().RunAsync(place, writer)).Expect();
        var opened = (await Use<ReadText>().RunAsync(text, writer)).Expect();
        _texts.Add(text.Value);
        (await Use<PushChanges>().RunAsync(
            new(text, new Push(opened.Epoch, $"{Guid.NewGuid()}", opened.Version, 0, [ChangeSet.Between(opened.Text, words).ToJson()])), writer)).Expect();
    }

    private T Use<T>() where T : class => _product.Use<T>();
}
