using AuditDay.Core.Outbox;

namespace AuditDay.Tests.Outbox;

public sealed class OutboxTests : DayTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.EmptyOutboxAsync();
    }

    [Fact]
    public async Task Only_the_team_read_the_outbox()
    {
        (await Use<WriteMail>().RunAsync(new("Your new password", "…/join/…"), Day.Ada)).Expect();

        (await Use<MailsInOutbox>().RunAsync(Day.Team))!.ShouldHaveSingleItem().To.ShouldBe(Day.Ada.Email);
        (await Use<MailsInOutbox>().RunAsync(Day.Ada)).ShouldBeNull();
        (await Use<MailsInOutbox>().RunAsync(Day.Facilitator)).ShouldBeNull();
    }
}
