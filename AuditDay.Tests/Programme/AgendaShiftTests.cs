using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class AgendaShiftTests
{
    private static readonly AgendaItem[] Lines =
    [
        new(new(9, 45), 75, "Pairs read", Phase.Reading),
        new(new(11, 15), 90, "Discussions", Phase.Discussion),
        new(new(12, 45), 30, "Findings", Phase.Feedback),
    ];

    [Fact]
    public void What_follows_a_line_shifts_with_it_and_what_stands_before_stays()
    {
        var audit = Live();

        audit.ShiftAgenda(1, 10, audit.Agenda).Expect();

        audit.Agenda.Select(a => a.Start).ShouldBe([new(9, 45), new(11, 25), new(12, 55)]);
    }

    [Fact]
    public void Each_shift_is_taken_back_the_newest_first()
    {
        var audit = Live();
        audit.ShiftAgenda(1, 10, audit.Agenda).Expect();
        audit.ShiftAgenda(2, 15, audit.Agenda).Expect();

        audit.UndoAgendaShift(audit.Agenda).Expect();
        audit.Agenda.Select(a => a.Start).ShouldBe([new(9, 45), new(11, 25), new(12, 55)]);
        audit.UndoAgendaShift(audit.Agenda).Expect();

        audit.Agenda.ShouldBe(Lines);
        audit.AgendaShifts.ShouldBeEmpty();
        audit.UndoAgendaShift(audit.Agenda).Expect();
    }

    [Fact]
    public void Two_who_press_at_once_shift_it_once()
    {
        var audit = Live();
        var seen = audit.Agenda;
        audit.ShiftAgenda(1, 10, seen).Expect();

        audit.ShiftAgenda(1, 10, seen).Refusal.ShouldBe(ProgrammeRefusals.AgendaMoved);
        audit.UndoAgendaShift(seen).Refusal.ShouldBe(ProgrammeRefusals.AgendaMoved);
    }

    [Theory, InlineData(1, -20), InlineData(0, -600), InlineData(2, 660)]
    public void No_line_begins_before_the_one_above_has_ended_nor_ends_after_midnight(int line, int minutes)
    {
        var audit = Live();

        audit.ShiftAgenda(line, minutes, audit.Agenda).Refusal.ShouldBe(ProgrammeRefusals.AgendaDoesNotFit);
    }

    [Fact]
    public void Before_and_after_the_day_it_stays()
    {
        foreach (var state in (AuditState[])[AuditState.Planning, AuditState.Collecting, AuditState.Reporting])
        {
            var audit = A.Audit(state);
            audit.ShiftAgenda(0, 5, audit.Agenda).Refusal.ShouldBe(ProgrammeRefusals.AgendaNotOnTheDay);
        }
    }

    [Fact]
    public void What_a_phase_opens_and_closes_is_said_from_the_table()
    {
        var change = PhaseChange.Between(Phase.Feedback, Phase.Reflection);

        change.Opens.ShouldBe([Work.Recommendations, Work.Votes], ignoreOrder: true);
        change.Closes.ShouldBe([Work.Marks, Work.DiscussionNotes], ignoreOrder: true);
        PhaseChange.InWords([]).ShouldBe("nothing");
    }

    private static Audit Live()
    {
        var audit = Audit.Planned(A.Plan() with { Agenda = Lines }).Value!;
        audit.Use(A.Tool()).Expect();
        while (audit.State < AuditState.Live)
            audit.MoveTo(audit.State + 1, A.Today).Expect();
        return audit;
    }
}
