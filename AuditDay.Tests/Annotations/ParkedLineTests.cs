using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Annotations;

public sealed class ParkedLineTests : DayTest
{
    [Fact]
    public async Task The_pair_park_and_tick_and_those_who_read_the_notes_see_it()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var line = (await ParkAsync(Day.Ada)).Expect();

        (await Use<SettleParkedLine>().RunAsync(new(line, true), Day.Ben)).Expect();

        foreach (var reader in (Member[])[Day.Ada, Day.Ben, Day.Team, Day.Facilitator])
            (await Use<ParkedLinesOfCase>().RunAsync(Day.CaseA.Id, reader))!.Lines.ShouldHaveSingleItem().IsSettled.ShouldBeTrue(reader.Name);
        foreach (var other in Day.OthersThanPair())
            (await Use<ParkedLinesOfCase>().RunAsync(Day.CaseA.Id, other)).ShouldBeNull(other.Name);
    }

    [Fact]
    public async Task Only_the_pair_write_and_only_while_the_discussion_is_open()
    {
        (await ParkAsync(Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
        await House.GoToAsync(Day, Phase.Discussion);

        foreach (var other in (Member[])[Day.Team, Day.Facilitator, Day.Cleo, Day.Health.Practitioner])
            (await ParkAsync(other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        (await ParkAsync(Day.Ada, " ")).Refusal.ShouldBe(AnnotationRefusals.LineNeedsText);
        (await ParkAsync(Day.Ada, new string('x', 501))).Refusal!.Code.ShouldBe("annotations.line-too-long");
    }

    [Fact]
    public async Task What_is_taken_out_can_be_put_back()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var line = (await ParkAsync(Day.Ada)).Expect();

        (await Use<RemoveParkedLine>().RunAsync(new(line), Day.Ben)).Expect();
        (await Use<ParkedLinesOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Lines.ShouldBeEmpty();

        (await Use<RemoveParkedLine>().RunAsync(new(line, IsRemoved: false), Day.Ben)).Expect();
        (await Use<ParkedLinesOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Lines.ShouldHaveSingleItem();
    }

    private Task<Result<Id<ParkedLine>>> ParkAsync(Member by, string text = "Waiting times for the clinic") =>
        Use<ParkLine>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, text), by);
}
