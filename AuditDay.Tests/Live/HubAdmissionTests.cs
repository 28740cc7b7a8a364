using AuditDay.Core.Cases;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Live;

/// <summary>Who is let in, who is not, and what happens when a right ends.</summary>
public sealed class HubAdmissionTests : HubTest
{
    [Theory]
    [InlineData(""), InlineData("/"), InlineData("case"), InlineData("case/"), InlineData("case/1"), InlineData("report/x"), InlineData("member/x"), InlineData("case/{id}/x"), InlineData("CASE/{id}"), InlineData("case/{ID}")]
    public async Task A_topic_that_is_none_is_not_found(string topic)
    {
        await using var ada = await OpenAsync(One.First);
        var id = One.Case.ToString();

        await NotFoundAsync(() => ada.WatchAsync(topic.Replace("{id}", id, StringComparison.Ordinal).Replace("{ID}", $"{{{id}}}", StringComparison.Ordinal)));

        await ada.WatchAsync($"case/{id}");
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Whatever_is_sent_the_connection_goes_on(bool messagePack)
    {
        await using var ada = await OpenAsync(One.First, messagePack);
        object?[][] calls =
        [
            ["Watch"], ["Watch", null], ["Watch", 7], ["Watch", "case/1", "more"],
            ["Mark", "not a guid", "x", 0, 1, "x", null, null], ["Mark", Guid.NewGuid(), One.Answer.Id.Value, 0, 5, null, null, null],
            ["Mark"], ["Unmark", Guid.NewGuid(), Guid.Empty], ["ShowSelection", Guid.Empty, -1, int.MaxValue], ["Vote", "x", 1, null, null], ["Vote", Guid.NewGuid(), Guid.Empty, Guid.Empty, null], ["TakeBackVote", Guid.Empty],
            ["NoSuchMethod", 1], ["OnConnectedAsync"],
        ];
        foreach (var call in calls)
        {
            var thrown = await Record.ExceptionAsync(() => ada.AskAsync((string)call[0]!, call[1..]));
            (thrown is null or HubException).ShouldBeTrue($"{call[0]}: {thrown}");
            thrown?.Message.ShouldNotContain("Sqlite");
        }

        ada.State.ShouldBe(HubConnectionState.Connected);
        (await ada.MarkAsync(One.Answer, 0, 20)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task After_a_conflict_of_interest_nothing_more_comes_of_the_case()
    {
        await using var ada = await OpenAsync(One.First, topics: [$"case/{One.Case}", $"board/{One.Audit}"]);
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");
        (await Product.Use<DeclareConflict>().RunAsync(new(One.Case, ConflictKind.KnowsTheFamily), One.First)).Expect();
        await ada.HearUntilAsync($"case/{One.Case} moved");

        await ben.MarkAsync(One.Answer, 0, 20);
        await ben.AskAsync("ShowSelection", One.Answer.Id.Value, 3, 9);

        (await ada.HearUntilAsync($"board/{One.Audit} moved")).ShouldNotContain(heard => heard.Contains("case/") || heard.Contains("selects"));
        await NotFoundAsync(() => ada.WatchAsync($"case/{One.Case}"));
        await NotFoundAsync(() => ada.MarkAsync(One.Answer, 0, 20));
    }

    [Fact]
    public async Task A_disabled_person_s_open_socket_goes_silent()
    {
        await using var ada = await OpenAsync(One.First, topics: [$"case/{One.Case}"]);
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");
        await ben.HearUntilAsync("here:");

        (await Product.Use<Writer>().RunAsync(null, async db => (await db.Members.FindAsync(One.First.Id))!.Disable())).Expect();
        await ben.HearUntilAsync($"here: {One.Second.Name}");
        await ben.MarkAsync(One.Answer, 0, 20);
        await ben.HearUntilAsync("moved");

        // Not silent only: it is closed, whatever is asked of it.
        (await Record.ExceptionAsync(() => ada.MarkAsync(One.Answer, 0, 20))).ShouldNotBeNull();
        ada.State.ShouldBe(HubConnectionState.Disconnected);
    }

    [Fact]
    public async Task Without_a_cookie_there_is_no_hub()
    {
        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(Product.Address, "hubs/day")).Build();

        (await Should.ThrowAsync<HttpRequestException>(() => hub.StartAsync())).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }
}
