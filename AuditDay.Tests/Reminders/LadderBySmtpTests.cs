using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Core.Reminders;
using AuditDay.Tests.Outbox;
using AuditDay.Web.Outbox;
using AuditDay.Web.Reminders;
using AuditDay.Web.Shell;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuditDay.Tests.Reminders;

/// <summary>The hosted jobs as they run in the product, a real mail server, and a program that is restarted on every rung.</summary>
public sealed class LadderBySmtpTests
{
    [Fact]
    public async Task Each_rung_reaches_the_mail_server_once_though_the_program_restarts_on_every_one()
    {
        await using var server = await MailServer.OpenAsync(turnsAway: 1);
        var (house, day) = await House.OnTheDayAsync();
        var audit = await house.CollectingAsync(day);
        await house.ChooseAsync(day, audit, "Case A", day.Police.Agency);
        (await house.RequestAsync(day, audit, inDays: 14)).ShouldBe(1);
        await house.EmptyOutboxAsync();

        var (author, lead, team) = (day.Police.Author.Email, day.Police.Lead.Email, day.Team.Email);
        (int DaysBefore, string To)[] ladder = [(14, author), (7, author), (2, author), (0, author), (-1, lead), (-3, team)];
        var today = 14;
        for (var rung = 0; rung < ladder.Length; rung++)
        {
            house.Clock.Advance(TimeSpan.FromDays(today - ladder[rung].DaysBefore));
            today = ladder[rung].DaysBefore;
            await using (await Jobs.StartAsync(house, server.Port))
                await ArriveAsync(house, server, rung + 1);

            house = await house.RestartAsync();
            (await house.Use<RemindOfReturns>().RunAsync()).ShouldBe(0);
            await using (await Jobs.StartAsync(house, server.Port))
            {
                // Were there one to send again, it would go before this.
                (await house.Use<WriteMail>().RunAsync(new($"After rung {rung}", "Nothing else is waiting."), day.Reader)).Expect();
                await EmptyAsync(house, day.Team);
            }
        }

        server.Mails.Where(m => !m.Text.Contains("Subject: After rung", StringComparison.Ordinal)).Select(m => m.To).ShouldBe(ladder.Select(l => l.To));
        server.Mails.Count(m => m.Text.Contains("Subject: After rung", StringComparison.Ordinal)).ShouldBe(ladder.Length);
        server.Mails.ShouldAllBe(m => !m.Text.Contains("Two brothers", StringComparison.Ordinal));
        await house.DisposeAsync();
    }

    private static async Task ArriveAsync(House house, MailServer server, int rungs)
    {
        for (var i = 0; i < 600 && Reminders(server) < rungs; i++)
        {
            // Rounds of the ladder and of the post come by the clock.
            house.Clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(20);
        }
        Reminders(server).ShouldBe(rungs);
    }

    private static async Task EmptyAsync(House house, Member team)
    {
        var mails = await house.Use<MailsInOutbox>().RunAsync(team);
        for (var i = 0; i < 600 && !mails!.All(m => m.State == MailState.Sent); i++)
        {
            await Task.Delay(20);
            mails = await house.Use<MailsInOutbox>().RunAsync(team);
        }
        mails!.ShouldAllBe(m => m.State == MailState.Sent);
    }

    private static int Reminders(MailServer server) => server.Mails.Count(m => !m.Text.Contains("Subject: After rung", StringComparison.Ordinal));

    /// <summary>Both hosted jobs, as long as a program runs.</summary>
    private sealed class Jobs(params IHostedService[] jobs) : IAsyncDisposable
    {
        public static async Task<Jobs> StartAsync(House house, int port)
        {
            var jobs = new Jobs(
                new ReminderRounds(house.Use<RemindOfReturns>(), house.Clock, NullLogger<ReminderRounds>.Instance),
                new Postman(house.Use<Post>(), new SmtpSettings("127.0.0.1", port, "audits@example.org", "", ""), new Partnership("Testing partnership", "Audit day"),
                    house.Use<LiveFeed>(), house.Clock, NullLogger<Postman>.Instance));
            foreach (var job in jobs.All)
                await job.StartAsync(default);
            return jobs;
        }

        private IHostedService[] All => jobs;

        public async ValueTask DisposeAsync()
        {
            foreach (var job in jobs)
            {
                await job.StopAsync(default);
                ((IDisposable)job).Dispose();
            }
        }
    }
}
