using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class AgendaNowTests
{
    private static readonly AgendaItem Welcome = new(new TimeOnly(9, 15), 30, "Welcome", Phase.Reading);
    private static readonly AgendaItem Read = new(new TimeOnly(9, 45), 75, "Pairs read", Phase.Reading);
    private static readonly AgendaItem Discuss = new(new TimeOnly(11, 15), 90, "Discussions", Phase.Discussion);
    private static readonly AgendaItem[] Agenda = [Welcome, Read, Discuss];

    [Fact]
    public void The_time_says_what_is_on() => AgendaNow.Of(Agenda, Phase.Reading, new(10, 0)).ShouldBe((Read, Discuss));

    [Fact]
    public void A_day_that_runs_late_is_where_the_facilitator_says() => AgendaNow.Of(Agenda, Phase.Reading, new(11, 30)).ShouldBe((Read, Discuss));

    [Fact]
    public void A_phase_begun_early_shows_its_first_item() => AgendaNow.Of(Agenda, Phase.Discussion, new(10, 0)).ShouldBe((Discuss, null));

    [Fact]
    public void A_day_without_agenda_shows_nothing() => AgendaNow.Of([], Phase.Reading, new(10, 0)).ShouldBe((null, null));
}
