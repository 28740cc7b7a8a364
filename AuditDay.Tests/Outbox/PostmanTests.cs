using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Web.Outbox;
using AuditDay.Web.Shell;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuditDay.Tests.Outbox;

/// <summary>The post against a real mail server.</summary>
public sealed class PostmanTests : DayTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.EmptyOutboxAsync();
    }

    [Fact]
    public async Task A_mail_goes_out_as_soon_as_it_is_written()
    {
        await using var server = await MailServer.OpenAsync();
        await using var running = await RunAsync(server.Port);

        await WriteAsync("Returns due", "Case A: due “tomorrow”.");

        await server.ExpectAsync(1);
        var (to, text) = server.Mails.Single();
        to.ShouldBe(Day.Ada.Email);
        text.ShouldContain("Subject: Returns due");
        text.ShouldContain("Testing partnership");
        await ExpectStatesAsync(MailState.Sent);
    }

    [Fact]
    public async Task What_was_written_while_the_server_was_away_goes_later()
    {
        await using var server = await MailServer.OpenAsync(turnsAway: 1);
        await using var running = await RunAsync(server.Port);
        await WriteAsync("Returns due", "Case A");
        await ExpectStatesAsync(MailState.Waiting, tries: 1);

        House.Clock.Advance(TimeSpan.FromMinutes(3));

        await server.ExpectAsync(1);
        await ExpectStatesAsync(MailState.Sent);
    }

    [Fact]
    public async Task A_mail_that_was_in_the_post_when_the_program_died_is_not_sent_twice()
    {
        await WriteAsync("Returns due", "Case A");
        (await House.Use<Post>().TakeNextAsync(default)).ShouldNotBeNull();

        await using var server = await MailServer.OpenAsync();
        await using var running = await RunAsync(server.Port);
        await WriteAsync("Another", "Case B");
        await server.ExpectAsync(1);

        server.Mails.ShouldHaveSingleItem().Text.ShouldContain("Another");
        var unsure = (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Single(m => m.State == MailState.Unsure);
        (await Use<SendMailAgain>().RunAsync(new(unsure.Id), Day.Ada)).Refusal.ShouldBe(Core.Kernel.Refusal.NotFound);
        (await Use<SendMailAgain>().RunAsync(new(unsure.Id), Day.Team)).Expect();
        await server.ExpectAsync(2);
    }

    [Fact]
    public void A_server_without_a_sender_is_refused_at_the_start() =>
        Should.Throw<InvalidOperationException>(() => SmtpSettings.Of(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Smtp:Host"] = "mail.example" }).Build())).Message.ShouldContain("Smtp:From");

    private async Task WriteAsync(string subject, string body) => (await Use<WriteMail>().RunAsync(new(subject, body), Day.Ada)).Expect();

    private async Task<Running> RunAsync(int port)
    {
        var postman = new Postman(
            House.Use<Post>(), new SmtpSettings("127.0.0.1", port, "audits@example.org", "", ""), new Partnership("Testing partnership", "Audit day"),
            House.Use<LiveFeed>(), House.Clock, NullLogger<Postman>.Instance);
        await postman.StartAsync(default);
        return new Running(postman);
    }

    // The server has it a moment before the outbox knows.
    private async Task ExpectStatesAsync(MailState state, int tries = 1)
    {
        for (var i = 0; i < 600; i++)
        {
            var mail = (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Single();
            if (mail.State == state && mail.Tries >= tries)
                return;
            await Task.Delay(50);
        }
        (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Single().State.ShouldBe(state);
    }

    private sealed class Running(Postman postman) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await postman.StopAsync(default);
            postman.Dispose();
        }
    }
}
