using System.Reflection;
using AuditDay.Core.Access;
using AuditDay.Core.Notes;
using AuditDay.Web.Live;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Access;

/// <summary>Every person at every method of the hub, before their own case, another case and another audit, over real sockets.</summary>
public sealed class HubTableTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] People =
    [
        "team", "facilitator", "chair", "reader", "Ada", "Cleo", "Eve", "Health's author", "School's lead", "Police's lead",
        "Health's practitioner", "School's practitioner", "Police's practitioner",
    ];

    private readonly Dictionary<string, HubConnection> _open = [];
    private readonly List<string> _wrong = [];
    private Product _product = null!;
    private Day _day = null!;
    private int _cells;

    public async ValueTask InitializeAsync() => (_product, _day) = await Product.OnTheDayAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var hub in _open.Values)
            await hub.DisposeAsync();
        await _product.DisposeAsync();
    }

    /// <summary>Each method, and what asks it below. A method without a line here fails the build.</summary>
    private static readonly string[] Known =
        ["Watch", "Mark", "Unmark", "ShowSelection", "OpenText", "CloseText", "PullText", "PushText", "MarkText", "FenceClient", "ShowCursor", "Vote", "TakeBackVote"];

    [Fact]
    public void Every_method_of_the_hub_is_in_the_table() => typeof(DayHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => m.GetBaseDefinition().DeclaringType == typeof(DayHub)).Select(m => m.Name).Order()
        .ShouldBe(Known.Order(), "a method of the hub that HubTableTests does not ask");

    [Fact]
    public async Task Every_method_answers_those_of_its_row_and_is_not_there_for_anybody_else()
    {
        var pairs = await TextAsync(FindText.Command.Of(TextKind.PairNotes, _day.CaseA.Id), _day.Ada);
        var discussion = await TextAsync(FindText.Command.Of(TextKind.DiscussionNotes, _day.CaseA.Id), _day.Ada);
        var feedback = await TextAsync(FindText.Command.Of(TextKind.CaseFeedback, _day.CaseA.Id), _day.Ada);
        var reflection = await TextAsync(FindText.Command.Of(TextKind.GroupReflection, _day.Audit), _day.Team);
        var report = await TextAsync(FindText.Command.Of(TextKind.ReportSection, _day.Audit, "Why"), _day.Team);
        foreach (var who in People)
            await OpenAsync(who, _day.Known(who));

        foreach (var who in People)
        {
            await WatchAsync(who);
            await MarkAsync(who);
            await WriteAsync(who, pairs, "case A", Resource.PairWork);
            await WriteAsync(who, discussion, "case A", Resource.DiscussionNotes);
            await WriteAsync(who, feedback, "case A", Resource.CaseFeedback);
            await WriteAsync(who, reflection, "the audit", Resource.GroupReflection);
            await WriteAsync(who, report, "the audit", Resource.ReportDraft);
            // No round is open, and none is theirs: what there is not is told to everybody alike.
            await AskAsync(who, false, "Vote", Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), null);
            await AskAsync(who, false, "TakeBackVote", Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), null);
        }

        output.Tell($"{_cells:N0} cells of the hub");
        _wrong.ShouldBeEmpty();
        _cells.ShouldBeGreaterThan(500);
    }

    private async Task WatchAsync(string who)
    {
        foreach (var (target, topic, resource) in (IReadOnlyList<(string, string, Resource)>)
                 [
                     ("the audit", $"audit/{_day.Audit}", Resource.AuditSetUp), ("the other audit", $"audit/{_day.OtherAudit}", Resource.AuditSetUp),
                     ("the audit", $"board/{_day.Audit}", Resource.Board), ("the other audit", $"board/{_day.OtherAudit}", Resource.Board),
                     ("the audit", $"stage/{_day.Audit}", Resource.Stage), ("the other audit", $"stage/{_day.OtherAudit}", Resource.Stage),
                     ("case A", $"case/{_day.CaseA.Id}", Resource.CaseCard), ("case B", $"case/{_day.CaseB.Id}", Resource.CaseCard),
                     ("case elsewhere", $"case/{_day.CaseElsewhere.Id}", Resource.CaseCard),
                 ])
            await AskAsync(who, Lets(who, target, Right.Read, resource), "Watch", topic);
        await AskAsync(
            who, Lets(who, "Health's return", Right.Read, Resource.ReturnDraft) || Lets(who, "Health's return", Right.Read, Resource.ReturnSubmitted)
                || Lets(who, "Health's return", Right.Read, Resource.ReturnAccepted), "Watch", $"return/{_day.CaseA.Accepted[0]}");
        await AskAsync(who, false, "Watch", $"case/{Guid.Empty}");
    }

    private async Task MarkAsync(string who)
    {
        foreach (var (target, answer) in ((string, Core.Returns.Answer)[])[("case A", _day.CaseA.DailyLife), ("case B", _day.CaseB.DailyLife), ("case elsewhere", _day.CaseElsewhere.DailyLife)])
        {
            await AskAsync(who, Lets(who, target, Right.Create, Resource.PairWork), "Mark", Guid.NewGuid(), answer.Id.Value, 0, 6, answer.Text[..6], "workedWell", null);
            await AskAsync(who, Lets(who, target, Right.Read, Resource.PairWork), "ShowSelection", answer.Id.Value, 0, 6);
        }
        await AskAsync(who, false, "Mark", Guid.NewGuid(), Guid.Empty, 0, 6, "x", null, null);
        var mark = (await _product.Use<Core.Annotations.MarkPassage>().RunAsync(_day.CaseA.DailyLife.Marking("first at the gate"), _day.Ben)).Expect();
        await AskAsync(who, Lets(who, "case A", Right.Delete, Resource.PairWork), "Unmark", Guid.NewGuid(), mark.Value);
    }

    private async Task WriteAsync(string who, Guid text, string target, Resource resource)
    {
        var reads = Lets(who, target, Right.Read, resource);
        await AskAsync(who, false, "PushText", text, 0, $"{Guid.NewGuid()}", 0, 0, Array.Empty<string>());
        await AskAsync(who, false, "ShowCursor", text, 0, 0, 0);
        await AskAsync(who, reads, "OpenText", text);
        await AskAsync(who, reads, "PullText", text, 1, 0);
        await AskAsync(who, reads, "FenceClient", text, $"{Guid.NewGuid()}");
        await AskAsync(who, reads, "ShowCursor", text, 0, 0, 0);
        var (hub, writes) = (_open[who], reads && Lets(who, target, Right.Update, resource));
        if (reads)
        {
            var pushed = await hub.InvokeAsync<PushAnswer>("PushText", text, 0, $"{Guid.NewGuid()}", 0, 0, Array.Empty<string>());
            Count((pushed.Outcome == "forbidden") != writes, $"{who} pushes to {resource}: {pushed.Outcome}");
        }
        else
        {
            await AskAsync(who, false, "PushText", text, 0, $"{Guid.NewGuid()}", 0, 0, Array.Empty<string>());
        }
        if (resource is Resource.DiscussionNotes)
            await AskAsync(who, writes, "MarkText", Guid.NewGuid(), text, 0, 0, 1, "x", "workedWell");
        await hub.InvokeAsync("CloseText", text);
        await AskAsync(who, false, "PushText", text, 0, $"{Guid.NewGuid()}", 0, 0, Array.Empty<string>());
    }

    // Whatever is no "not found" is an answer, also one that says why the work is closed now.
    private async Task AskAsync(string who, bool lets, string method, params object?[] arguments)
    {
        var thrown = await Record.ExceptionAsync(() => _open[who].InvokeCoreAsync<object?>(method, arguments));
        var isRefused = thrown is HubException && (thrown.Message.EndsWith("not-found", StringComparison.Ordinal) || thrown.Message.EndsWith("forbidden", StringComparison.Ordinal));
        Count(isRefused != lets, $"{who}: {method}({string.Join(", ", arguments)}) is {(lets ? "theirs" : "not theirs")}, and answered {thrown?.Message ?? "well"}");
    }

    private void Count(bool isRight, string otherwise)
    {
        _cells++;
        if (!isRight)
            _wrong.Add(otherwise);
    }

    // The day stands in reading: practitioners do not see the board yet.
    private static bool Lets(string who, string target, Right right, Resource resource) =>
        Meetings.HatsOf(who, target).Any(hat => AccessTable.Lets(hat, right, resource) && (hat, resource) != (Hat.Practitioner, Resource.Board));

    private async Task<Guid> TextAsync(FindText.Command place, Member by) => (await _product.Use<FindText>().RunAsync(place, by)).Expect().Value;

    private async Task OpenAsync(string who, Member member)
    {
        var cookies = await _product.CookiesOfAsync(member);
        var hub = _open[who] = new HubConnectionBuilder().WithUrl(new Uri(_product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        }).Build();
        await hub.StartAsync();
    }
}
