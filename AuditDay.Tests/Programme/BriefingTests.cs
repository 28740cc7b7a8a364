using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class BriefingTests : DayTest
{
    private static readonly DateTime Tomorrow = new(2026, 11, 25, 10, 0, 0);

    [Fact]
    public void A_session_in_the_past_helps_nobody() =>
        BriefingSession.Offered(Day.Audit, A.Morning.AddDays(-1), 45, "Room 2", 20, A.Morning).Refusal.ShouldBe(BriefingRefusals.InThePast);

    [Theory, InlineData(0, 20), InlineData(481, 20), InlineData(45, 0), InlineData(45, 501)]
    public void Its_size_makes_sense(int minutes, int places) =>
        BriefingSession.Offered(Day.Audit, A.Morning.AddDays(1), minutes, "Room 2", places, A.Morning).Refusal.ShouldBe(BriefingRefusals.SizeNotRight);

    [Fact]
    public async Task A_practitioner_takes_a_place_and_gives_it_back()
    {
        var session = await OfferAsync(places: 1);

        (await Use<BookBriefing>().RunAsync(new(session), Day.Health.Practitioner)).Expect();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Health.Practitioner)).Expect();
        (await Use<BookBriefing>().RunAsync(new(session), Day.School.Practitioner)).Refusal.ShouldBe(BriefingRefusals.Full);
        (await RowAsync(Day.Health.Practitioner)).IsMine.ShouldBeTrue();
        (await Use<GiveUpBriefing>().RunAsync(new(session), Day.Health.Practitioner)).Expect();

        (await Use<BookBriefing>().RunAsync(new(session), Day.School.Practitioner)).Expect();
    }

    [Fact]
    public async Task Two_who_want_the_last_place_at_once_get_one_place()
    {
        var session = await OfferAsync(places: 1);

        var booked = await Task.WhenAll(
            Use<BookBriefing>().RunAsync(new(session), Day.Ada), Use<BookBriefing>().RunAsync(new(session), Day.Ben), Use<BookBriefing>().RunAsync(new(session), Day.Cleo));

        booked.Count(b => b.IsDone).ShouldBe(1);
        (await RowAsync(Day.Team)).Taken.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_team_offer_them_and_read_who_comes()
    {
        var session = await OfferAsync();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Ada)).Expect();

        (await RowAsync(Day.Team)).Names.ShouldBe([Day.Ada.Name]);
        (await RowAsync(Day.Ben)).Names.ShouldBeEmpty();
        (await Use<OfferBriefing>().RunAsync(new(Day.Audit, Tomorrow, 45, "Room 2", 5), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<WithdrawBriefing>().RunAsync(new(session), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Somebody_of_another_audit_finds_nothing()
    {
        var session = await OfferAsync();

        (await Use<BriefingsOfAudit>().RunAsync(Day.Audit, Day.Eve)).ShouldBeNull();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Eve)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<DatesForMe>().RunAsync(Day.Audit, Day.Eve)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_had_a_place_is_told_when_it_does_not_take_place()
    {
        await House.EmptyOutboxAsync();
        var session = await OfferAsync();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Ada)).Expect();

        (await Use<WithdrawBriefing>().RunAsync(new(session), Day.Team)).Expect();
        (await Use<WithdrawBriefing>().RunAsync(new(session), Day.Team)).Expect();

        (await Use<MailsInOutbox>().RunAsync(Day.Team))!.ShouldHaveSingleItem().To.ShouldBe(Day.Ada.Email);
        (await Use<BriefingsOfAudit>().RunAsync(Day.Audit, Day.Ada))!.Sessions.ShouldBeEmpty();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Ben)).Refusal.ShouldBe(BriefingRefusals.NotOffered);
    }

    [Fact]
    public async Task One_s_dates_are_the_day_one_s_discussion_and_one_s_briefing()
    {
        var session = await OfferAsync();
        (await Use<BookBriefing>().RunAsync(new(session), Day.Health.Practitioner)).Expect();

        var dates = (await Use<DatesForMe>().RunAsync(Day.Audit, Day.Health.Practitioner))!.Dates;

        dates.Select(d => (d.Title, d.Start.ToString("HH:mm"), d.End.ToString("HH:mm"))).ShouldBe(
        [
            ("Audit day", "09:45", "11:00"), ("Discussion of Case A", "11:15", "12:45"), ("Briefing before the audit day", "10:00", "10:45"),
        ]);
    }

    private async Task<Id<BriefingSession>> OfferAsync(int places = 20) =>
        (await Use<OfferBriefing>().RunAsync(new(Day.Audit, Tomorrow, 45, "Room 2", places), Day.Team)).Expect();

    private async Task<BriefingsOfAudit.Row> RowAsync(Core.Access.Member by) =>
        (await Use<BriefingsOfAudit>().RunAsync(Day.Audit, by))!.Sessions.ShouldHaveSingleItem();
}
