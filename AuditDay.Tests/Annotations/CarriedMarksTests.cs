using AuditDay.Core.Annotations;

namespace AuditDay.Tests.Annotations;

/// <summary>A return is reopened and accepted in a new version: marks keep to their words, or say that they need checking.</summary>
public sealed class CarriedMarksTests : DayTest
{
    private const string Quote = "lunch box was empty";

    [Fact]
    public async Task A_mark_moves_to_the_new_version_with_its_words()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, Quote, note: "Mondays");

        await House.ReopenAsync(Day, $"It was written anew. {Day.CaseA.DailyLife.Text}");

        var row = await RowAsync(mark);
        row.NeedsChecking.ShouldBeFalse();
        row.Answer.ShouldNotBe(Day.CaseA.DailyLife.Id);
        (row.Quote, row.Note, row.Start).ShouldBe((Quote, "Mondays", Day.CaseA.DailyLife.Text.IndexOf(Quote, StringComparison.Ordinal) + "It was written anew. ".Length));
    }

    [Fact]
    public async Task Where_its_words_are_gone_it_waits_to_be_checked_and_never_slides_onto_others()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, Quote);

        await House.ReopenAsync(Day, "His lunch box was often nearly empty.");

        var row = await RowAsync(mark);
        (row.NeedsChecking, row.Quote, row.Answer).ShouldBe((true, Quote, Day.CaseA.DailyLife.Id));
        (await Use<KeepMark>().RunAsync(new(mark), Day.Ben)).Expect();
        (await RowAsync(mark)).NeedsChecking.ShouldBeFalse();
    }

    [Fact]
    public async Task Words_that_stand_twice_are_told_apart_by_what_stands_around_them()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, Quote);

        await House.ReopenAsync(Day, $"A {Quote} once. {Day.CaseA.DailyLife.Text}");

        (await RowAsync(mark)).Start.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Words_that_stand_twice_in_new_surroundings_are_nobody_s_guess()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, Quote);

        await House.ReopenAsync(Day, $"His {Quote}. And her {Quote}.");

        (await RowAsync(mark)).NeedsChecking.ShouldBeTrue();
    }

    private async Task<MarksOfCase.Row> RowAsync(Core.Kernel.Id<Annotation> mark) =>
        (await Use<MarksOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Single(m => m.Id == mark);
}
