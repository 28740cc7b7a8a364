using System.Net.WebSockets;
using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Themes;
using AuditDay.Tests.Live;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Tests.Notes;

/// <summary>Marking in notes as browsers do it: over a real socket.</summary>
public sealed class PassageHubTests : HubTest
{
    private const string Canary = "Canary of the notes";

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_mark_is_answered_with_its_id_or_a_sentence_and_for_others_there_is_nothing(bool messagePack)
    {
        var (text, ada) = await WriteAsync(messagePack);

        var marked = await MarkAsync(ada, text, Canary);
        marked.PassageId.ShouldNotBeNull();
        (await MarkAsync(ada, text, "Other words")).Refusal!.Code.ShouldBe("notes.quote-differs");
        (await ada.AskAsync<PassageAnswer>("MarkText", Guid.NewGuid(), text.Value, 1, 0, 6, "Canary", "love")).Refusal!.Code.ShouldBe("annotations.key-question-unknown");
        await using var team = await OpenAsync(await Product.MemberAsync("team@demo.example"));
        (await Should.ThrowAsync<HubException>(() => team.AskAsync("MarkText", Guid.NewGuid(), text.Value, 1, 0, 6, "Canary", null))).Message.ShouldEndWith("not-found");
        await ada.DisposeAsync();
    }

    [Fact]
    public async Task Those_who_watch_hear_that_a_mark_was_made_and_sent_and_none_of_its_words()
    {
        var (text, ada) = await WriteAsync();
        var facilitator = await Product.MemberAsync("facilitator@demo.example");
        using var watching = await WatchRawAsync(facilitator, $"board/{One.Audit}", $"audit/{One.Audit}", $"case/{One.Case}");
        using var other = await WatchRawAsync(Two.First, $"board/{One.Audit}", $"audit/{One.Audit}");

        var mark = new Id<TextAnchor>((await MarkAsync(ada, text, Canary)).PassageId!.Value);
        (await Product.Use<SetPassageKeyQuestion>().RunAsync(new(Guid.NewGuid(), mark, KeyQuestion.WorkedWell), One.Second)).Expect();
        (await Product.Use<SendPassageToBoard>().RunAsync(new(Guid.NewGuid(), mark, "She kept ringing."), One.First)).Expect();

        foreach (var socket in new[] { watching, other })
        {
            var heard = await HearUntilAsync(socket, $"board/{One.Audit}");
            heard.ShouldNotContain("Canary");
            heard.ShouldNotContain("ringing");
        }
        var (client, _) = await Product.SignInAsync(facilitator.Email);
        foreach (var page in new[] { "board", "stage" })
            (await client.GetStringAsync($"/audits/{await SlugAsync()}/{page}")).ShouldNotContain("Canary");
        await ada.DisposeAsync();
    }

    private async Task<(Id<LiveText> Text, TextScreen Ada)> WriteAsync(bool messagePack = false)
    {
        var text = (await Product.Use<FindText>().RunAsync(FindText.Command.Of(TextKind.PairNotes, One.Case), One.First)).Expect();
        var ada = new TextScreen(Product, One.First, text, "ada", messagePack);
        await ada.OpenAsync();
        (await ada.TypeAsync(ada.Opened.Version, 0, $"[[0,\"{Canary}\"],{ada.Opened.Text.Length}]")).Outcome.ShouldBe("accepted");
        return (text, ada);
    }

    private static Task<PassageAnswer> MarkAsync(TextScreen screen, Id<LiveText> text, string quote) =>
        screen.AskAsync<PassageAnswer>("MarkText", Guid.NewGuid(), text.Value, screen.Opened.Version + 1, 0, quote.Length, quote, "worriedAbout");

    private async Task<string> SlugAsync()
    {
        await using var db = Product.Read();
        return (await db.Audits.FindAsync(One.Audit))!.Slug;
    }

    /// <summary>Without a client between: every frame is seen as it comes.</summary>
    private async Task<ClientWebSocket> WatchRawAsync(Member member, params string[] topics)
    {
        var (_, cookies) = await Product.SignInAsync(member.Email);
        var socket = new ClientWebSocket { Options = { Cookies = cookies } };
        await socket.ConnectAsync(new UriBuilder(new Uri(Product.Address, "hubs/day")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        foreach (var topic in topics)
        {
            await SendAsync(socket, $$"""{"type":1,"invocationId":"{{topic}}","target":"Watch","arguments":["{{topic}}"]}""");
            await HearUntilAsync(socket, $"\"invocationId\":\"{topic}\"");
        }
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string> HearUntilAsync(ClientWebSocket socket, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var heard = new StringBuilder();
        var buffer = new byte[64 * 1024];
        while (!heard.ToString().Contains(words, StringComparison.Ordinal))
        {
            var frame = await socket.ReceiveAsync(buffer, patience.Token);
            heard.Append(Encoding.UTF8.GetString(buffer, 0, frame.Count));
        }
        return heard.ToString();
    }
}
