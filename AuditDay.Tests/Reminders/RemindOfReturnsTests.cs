using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Reminders;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Reminders;

/// <summary>The ladder on a real database: an audit is being collected, due in a fortnight.</summary>
public sealed class RemindOfReturnsTests : DayTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.EmptyOutboxAsync();
    }

    private static readonly DateOnly Due = A.Today.AddDays(14);

    [Fact]
    public async Task One_person_gets_one_mail_about_all_of_it()
    {
        var audit = await CollectAsync();
        await RequestAsync(audit, "Case A", Day.Police);
        await RequestAsync(audit, "Case B", Day.Police);

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(1);

        var mail = (await MailsAsync()).ShouldHaveSingleItem();
        mail.To.ShouldBe(Day.Police.Author.Email);
        mail.Subject.ShouldBe("2 audit returns: the first is due Tuesday 8 December");
        mail.Body.ShouldContain("Case A");
        mail.Body.ShouldContain("https://audit.example/returns/");
    }

    [Fact]
    public async Task A_second_round_writes_nothing()
    {
        await RequestAsync(await CollectAsync(), "Case A", Day.Police);
        await Use<RemindOfReturns>().RunAsync();

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_whole_ladder_is_climbed_down_once()
    {
        await RequestAsync(await CollectAsync(), "Case A", Day.Police);

        for (var days = 14; days >= -6; days--)
        {
            await Use<RemindOfReturns>().RunAsync();
            House.Clock.Advance(TimeSpan.FromDays(1));
        }

        (await MailsAsync()).Select(m => m.To).ShouldBe(
        [
            Day.Police.Author.Email, Day.Police.Author.Email, Day.Police.Author.Email, Day.Police.Author.Email, Day.Police.Lead.Email, Day.Team.Email,
        ]);
    }

    [Fact]
    public async Task What_is_done_is_not_spoken_of_again()
    {
        var id = await RequestAsync(await CollectAsync(), "Case A", Day.Police);
        await Use<RemindOfReturns>().RunAsync();
        (await Use<DeclareNoInvolvement>().RunAsync(new(id, "Not known to us in the period."), Day.Police.Author)).Expect();

        House.Clock.Advance(TimeSpan.FromDays(8));

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Who_signs_hears_of_what_is_ready_to_sign()
    {
        var id = await RequestAsync(await CollectAsync(), "Case A", Day.Police);
        foreach (var question in (string[])["worked-well", "worried-about", "do-differently", "lived-experience"])
            (await Use<SaveAnswer>().RunAsync(new(id, question, "Some words."), Day.Police.Author)).Expect();
        (await Use<FinishWriting>().RunAsync(new(id), Day.Police.Author)).Expect();

        await Use<RemindOfReturns>().RunAsync();

        (await MailsAsync()).Single(m => m.Subject.Contains("audit return", StringComparison.Ordinal)).To.ShouldBe(Day.Police.Lead.Email);
    }

    [Fact]
    public async Task Nobody_is_written_to_at_night_or_before_the_audit_collects()
    {
        var audit = await CollectAsync();
        await RequestAsync(audit, "Case A", Day.Police);
        House.Clock.Advance(TimeSpan.FromHours(10));

        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);

        House.Clock.Advance(TimeSpan.FromHours(14));
        (await Use<MoveAudit>().RunAsync(new(audit, AuditState.Planning, "Chosen too early"), Day.Team)).Expect();
        (await Use<RemindOfReturns>().RunAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Two_rounds_at_once_write_one_mail()
    {
        await RequestAsync(await CollectAsync(), "Case A", Day.Police);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Use<RemindOfReturns>().RunAsync()));

        (await MailsAsync()).ShouldHaveSingleItem();
    }

    private async Task<Id<Audit>> CollectAsync()
    {
        var audit = (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-sleep") with { Day = A.Today.AddDays(35) }), Day.Team)).Expect();
        (await Use<ChooseAuditTool>().RunAsync(new(audit, Day.Tool), Day.Team)).Expect();
        (await Use<MoveAudit>().RunAsync(new(audit, AuditState.Collecting), Day.Team)).Expect();
        return audit;
    }

    private async Task<Id<AgencyReturn>> RequestAsync(Id<Audit> audit, string reference, AgencyPeople agency)
    {
        var auditCase = (await Use<ChooseCase>().RunAsync(new(audit, reference, ["5–11"], "Child in need", "random", "One child."), Day.Team)).Expect();
        return (await Use<RequestReturn>().RunAsync(new(auditCase, agency.Agency, "Police", Due), Day.Team)).Expect();
    }

    private async Task<IReadOnlyList<MailsInOutbox.Row>> MailsAsync() => [.. (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Reverse()];
}
