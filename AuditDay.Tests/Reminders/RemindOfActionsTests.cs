using AuditDay.Core.ActionPlan;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Reminders;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Reminders;

/// <summary>Actions stand on the same ladder as returns, and in the same mail.</summary>
public sealed class RemindOfActionsTests : DayTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.MoveAsync(Day, AuditState.Reporting);
        await House.EmptyOutboxAsync();
    }

    [Fact]
    public async Task Whoever_leads_it_hears_of_it_without_its_words()
    {
        await House.AgreedForHealthAsync(Day, dueInDays: 14, lead: Day.Health.Author);

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(1);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        (mail.To, mail.Subject).ShouldBe((Day.Health.Author.Email, "One action of an action plan: due Tuesday 8 December"));
        mail.Body.ShouldContain("Action NE-01");
        mail.Body.ShouldContain("https://audit.example/actions/");
        mail.Body.ShouldNotContain("family plan");
    }

    [Fact]
    public async Task The_ladder_is_climbed_down_once_across_restarts()
    {
        await House.AgreedForHealthAsync(Day, dueInDays: 14, lead: Day.Health.Author);
        var house = House;

        for (var days = 14; days >= -6; days--)
        {
            await house.Use<RemindOfReturns>().RunAsync();
            await house.Use<RemindOfReturns>().RunAsync();
            house = days % 5 == 0 ? await house.RestartAsync() : house;
            house.Clock.Advance(TimeSpan.FromDays(1));
        }

        var mails = (await house.Use<MailsInOutbox>().RunAsync(Day.Team))!.Reverse().Select(m => m.To);
        mails.ShouldBe([Day.Health.Author.Email, Day.Health.Author.Email, Day.Health.Author.Email, Day.Health.Author.Email, Day.Health.Lead.Email, Day.Team.Email]);
    }

    [Fact]
    public async Task One_person_gets_one_mail_about_returns_and_actions()
    {
        await House.AgreedForHealthAsync(Day, dueInDays: 7, lead: Day.Health.Author);
        var audit = await House.CollectingAsync(Day);
        await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        await House.RequestAsync(Day, audit, inDays: 14);
        await House.EmptyOutboxAsync();

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(1);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("One audit return and one action of an action plan: the first is due Tuesday 1 December");
        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_done_is_not_spoken_of_and_what_waits_is_until_its_review()
    {
        var done = await House.AgreedForHealthAsync(Day, dueInDays: 14);
        (await Use<SubmitEvidence>().RunAsync(new(done, "Done."), Day.Health.Lead)).Expect();
        var waits = await House.AgreedForHealthAsync(Day, dueInDays: 14);
        (await Use<ReportProgress>().RunAsync(new(Guid.NewGuid(), waits), Day.Health.Lead)).Expect();
        (await Use<HoldAction>().RunAsync(new(waits, A.Today.AddDays(90), "The supplier changes."), Day.Health.Lead)).Expect();
        await Use<RemindOfReturns>().RunAsync();
        await House.EmptyOutboxAsync();

        House.Clock.Advance(TimeSpan.FromDays(20));
        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);

        House.Clock.Advance(TimeSpan.FromDays(57));
        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(1);
    }

    private async Task<IReadOnlyList<MailsInOutbox.Row>> MailsAsync() => [.. (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Reverse()];
}
