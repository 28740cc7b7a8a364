using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Live;

/// <summary>The hub as scripts reach it: a real server, real sockets, the sign-in cookie.</summary>
public sealed class DayHubTests : IAsyncLifetime
{
    private Product _product = null!;
    private DemoPair _one = null!;
    private DemoPair _two = null!;

    public async ValueTask InitializeAsync()
    {
        _product = await Product.OpenAsync();
        (_one, _two) = (await _product.PairAsync(1), await _product.PairAsync(2));
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_mark_reaches_the_partner_and_no_other_pair(bool messagePack)
    {
        await using var ada = await OpenAsync(_one.First, messagePack);
        await using var ben = await OpenAsync(_one.Second, messagePack, $"case/{_one.Case}");
        await using var cleo = await OpenAsync(_two.First, messagePack, $"case/{_two.Case}");
        await using var dan = await OpenAsync(_two.Second, messagePack);

        var answer = await ada.MarkAsync(_one.Answer, 0, 20);

        answer.Refusal.ShouldBeNull();
        answer.AnnotationId.ShouldNotBeNull();
        await ben.HearUntilAsync($"case/{_one.Case} moved");
        await dan.MarkAsync(_two.Answer, 0, 20);
        (await cleo.HearUntilAsync($"case/{_two.Case} moved")).ShouldNotContain(heard => heard.Contains(_one.Case.ToString()));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_refused_comes_back_as_a_sentence(bool messagePack)
    {
        await using var ada = await OpenAsync(_one.First, messagePack);

        var differs = await ada.MarkAsync(_one.Answer, 0, 20, quote: "other words");
        var unknown = await ada.MarkAsync(_one.Answer, 0, 20, keyQuestion: "WorkedWell");
        var tooLong = await ada.MarkAsync(_one.Answer, 0, 20, note: new string('a', 100_000));

        (differs.AnnotationId, differs.Refusal!.Code).ShouldBe((null, "annotations.quote-differs"));
        differs.Refusal.Sentence.ShouldStartWith("The words here");
        unknown.Refusal!.Code.ShouldBe("annotations.key-question-unknown");
        tooLong.Refusal!.Code.ShouldBe("annotations.note-too-long");
    }

    [Fact]
    public async Task A_retry_after_a_lost_answer_is_told_the_same()
    {
        var operation = Guid.NewGuid();
        await using var ada = await OpenAsync(_one.First);

        var first = await ada.MarkAsync(_one.Answer, 0, 20, operation);
        await using var again = await OpenAsync(_one.First);

        (await again.MarkAsync(_one.Answer, 0, 20, operation)).ShouldBe(first);
    }

    [Fact]
    public async Task Unmarking_moves_the_partner_s_screen_too()
    {
        await using var ada = await OpenAsync(_one.First);
        await using var ben = await OpenAsync(_one.Second, topics: $"case/{_one.Case}");
        var mark = (await ada.MarkAsync(_one.Answer, 0, 20)).AnnotationId!.Value;
        await ben.HearUntilAsync($"case/{_one.Case} moved");

        (await ada.UnmarkAsync(mark)).AnnotationId.ShouldBe(mark);

        await ben.HearUntilAsync($"case/{_one.Case} moved");
    }

    [Fact]
    public async Task What_is_not_one_s_own_is_not_found()
    {
        await using var ada = await OpenAsync(_one.First);
        await using var practitioner = await OpenAsync(await _product.MemberAsync("practitioner-health@demo.example"));
        await using var reader = await OpenAsync(await _product.MemberAsync("reader@demo.example"));
        await using var cleo = await OpenAsync(_two.First);
        var mark = (await ada.MarkAsync(_one.Answer, 0, 20)).AnnotationId!.Value;

        await NotFoundAsync(() => ada.WatchAsync($"case/{_two.Case}"));
        await NotFoundAsync(() => ada.WatchAsync($"case/{Guid.NewGuid()}"));
        await NotFoundAsync(() => reader.WatchAsync($"audit/{_one.Audit}"));
        await NotFoundAsync(() => reader.WatchAsync($"board/{_one.Audit}"));
        await NotFoundAsync(() => practitioner.WatchAsync($"board/{_one.Audit}"));
        await NotFoundAsync(() => practitioner.MarkAsync(_one.Answer, 0, 20));
        await NotFoundAsync(() => cleo.MarkAsync(_one.Answer, 0, 20));
        await NotFoundAsync(() => cleo.UnmarkAsync(mark));
        await NotFoundAsync(() => cleo.AskAsync("ShowSelection", _one.Answer.Id.Value, 0, 5));
    }

    [Theory]
    [InlineData(""), InlineData("/"), InlineData("case"), InlineData("case/"), InlineData("case/1"), InlineData("report/x"), InlineData("member/x"), InlineData("case/{id}/x"), InlineData("CASE/{id}"), InlineData("case/{ID}")]
    public async Task A_topic_that_is_none_is_not_found(string topic)
    {
        await using var ada = await OpenAsync(_one.First);
        var id = _one.Case.ToString();

        await NotFoundAsync(() => ada.WatchAsync(topic.Replace("{id}", id, StringComparison.Ordinal).Replace("{ID}", $"{{{id}}}", StringComparison.Ordinal)));

        await ada.WatchAsync($"case/{id}");
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Whatever_is_sent_the_connection_goes_on(bool messagePack)
    {
        await using var ada = await OpenAsync(_one.First, messagePack);
        object?[][] calls =
        [
            ["Watch"], ["Watch", null], ["Watch", 7], ["Watch", "case/1", "more"],
            ["Mark", "not a guid", "x", 0, 1, "x", null, null], ["Mark", Guid.NewGuid(), _one.Answer.Id.Value, 0, 5, null, null, null],
            ["Mark"], ["Unmark", Guid.NewGuid(), Guid.Empty], ["ShowSelection", Guid.Empty, -1, int.MaxValue], ["NoSuchMethod", 1], ["OnConnectedAsync"],
        ];
        foreach (var call in calls)
        {
            var thrown = await Record.ExceptionAsync(() => ada.AskAsync((string)call[0]!, call[1..]));
            (thrown is null or HubException).ShouldBeTrue($"{call[0]}: {thrown}");
            thrown?.Message.ShouldNotContain("Sqlite");
        }

        ada.State.ShouldBe(HubConnectionState.Connected);
        (await ada.MarkAsync(_one.Answer, 0, 20)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_selection_is_shown_to_the_partner_and_to_no_third()
    {
        await using var ada = await OpenAsync(_one.First, topics: $"case/{_one.Case}");
        await using var ben = await OpenAsync(_one.Second, topics: $"case/{_one.Case}");
        await using var team = await OpenAsync(await _product.MemberAsync("team@demo.example"), topics: $"case/{_one.Case}");
        await using var cleo = await OpenAsync(_two.First, topics: $"case/{_two.Case}");

        await ada.AskAsync("ShowSelection", _one.Answer.Id.Value, 3, 9);

        await ben.HearUntilAsync($"{_one.First.Name} selects 3–9 in {_one.Answer.Id}");
        (await ada.MarkAsync(_one.Answer, 0, 20)).Refusal.ShouldBeNull();
        foreach (var screen in (Screen[])[ada, team])
            (await screen.HearUntilAsync("moved")).ShouldNotContain(heard => heard.Contains("selects"));
        await cleo.WatchAsync($"board/{_one.Audit}");
        await ada.MarkAsync(_one.Answer, 0, 20);
        (await cleo.HearUntilAsync($"board/{_one.Audit} moved")).ShouldNotContain(heard => heard.Contains("selects"));
    }

    [Fact]
    public async Task Who_is_here_is_told_to_those_who_may_know()
    {
        await using var ada = await OpenAsync(_one.First, topics: $"case/{_one.Case}");
        await using var ben = await OpenAsync(_one.Second, topics: $"case/{_one.Case}");

        await ada.HearUntilAsync($"here: {string.Join(", ", new[] { _one.First.Name, _one.Second.Name }.Order(StringComparer.Ordinal))}");
        await ben.DisposeAsync();

        (await ada.HearUntilAsync($"here: {_one.First.Name}"))[^1].ShouldEndWith($"here: {_one.First.Name}");
    }

    [Fact]
    public async Task After_a_conflict_of_interest_nothing_more_comes_of_the_case()
    {
        await using var ada = await OpenAsync(_one.First, topics: [$"case/{_one.Case}", $"board/{_one.Audit}"]);
        await using var ben = await OpenAsync(_one.Second, topics: $"case/{_one.Case}");
        (await _product.Use<DeclareConflict>().RunAsync(new(_one.Case, ConflictKind.KnowsTheFamily), _one.First)).Expect();
        await ada.HearUntilAsync($"case/{_one.Case} moved");

        await ben.MarkAsync(_one.Answer, 0, 20);
        await ben.AskAsync("ShowSelection", _one.Answer.Id.Value, 3, 9);

        (await ada.HearUntilAsync($"board/{_one.Audit} moved")).ShouldNotContain(heard => heard.Contains("case/") || heard.Contains("selects"));
        await NotFoundAsync(() => ada.WatchAsync($"case/{_one.Case}"));
        await NotFoundAsync(() => ada.MarkAsync(_one.Answer, 0, 20));
    }

    [Fact]
    public async Task A_disabled_person_s_open_socket_goes_silent()
    {
        await using var ada = await OpenAsync(_one.First, topics: [$"case/{_one.Case}"]);
        await using var ben = await OpenAsync(_one.Second, topics: $"case/{_one.Case}");
        await ben.HearUntilAsync("here:");

        (await _product.Use<Writer>().RunAsync(null, async db => (await db.Members.FindAsync(_one.First.Id))!.Disable())).Expect();
        await ben.HearUntilAsync($"here: {_one.Second.Name}");
        await ben.MarkAsync(_one.Answer, 0, 20);
        await ben.HearUntilAsync("moved");

        await NotFoundAsync(() => ada.MarkAsync(_one.Answer, 0, 20));
        await NotFoundAsync(() => ada.WatchAsync($"board/{_one.Audit}"));
    }

    [Fact]
    public async Task Without_a_cookie_there_is_no_hub()
    {
        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(_product.Address, "hubs/day")).Build();

        (await Should.ThrowAsync<HttpRequestException>(() => hub.StartAsync())).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    private async Task<Screen> OpenAsync(Member member, bool messagePack = false, params string[] topics)
    {
        var screen = await Screen.OpenAsync(_product, member, messagePack);
        foreach (var topic in topics)
            await screen.WatchAsync(topic);
        return screen;
    }

    private static async Task NotFoundAsync(Func<Task> ask) =>
        (await Should.ThrowAsync<HubException>(ask)).Message.ShouldEndWith("not-found");
}
