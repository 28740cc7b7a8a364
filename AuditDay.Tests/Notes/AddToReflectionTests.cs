using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Notes;

/// <summary>Practitioners may read and create in the group reflection, and not update it: what that means.</summary>
public sealed class AddToReflectionTests : DayTest
{
    private FindText.Command Place => FindText.Command.Of(TextKind.GroupReflection, Day.Audit);

    [Fact]
    public async Task A_practitioner_adds_a_paragraph_of_their_own()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await House.WriteAsync(Place, "One person stayed.", Day.Ada)).Expect();

        (await AddAsync(Day.Health.Practitioner, "  We rang twice.\r\nNobody rang back.\0 ")).ShouldBeNull();

        (await WordsAsync()).ShouldBe("One person stayed.\n\nWe rang twice.\nNobody rang back.\n");
        (await AddAsync(Day.School.Practitioner, "Nor us.")).ShouldBeNull();
        (await WordsAsync()).ShouldEndWith("Nobody rang back.\n\nNor us.\n");
    }

    [Fact]
    public async Task Asked_twice_it_is_added_once_also_after_a_restart()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var operation = Guid.NewGuid();

        (await AddAsync(Day.Health.Practitioner, "Once.", operation)).ShouldBeNull();
        (await AddAsync(Day.Health.Practitioner, "Once.", operation)).ShouldBeNull();
        Use<OpenTexts>().ForgetAll();
        (await AddAsync(Day.Health.Practitioner, "Once.", operation)).ShouldBeNull();

        (await WordsAsync()).ShouldBe("Once.\n");
    }

    [Fact]
    public async Task They_change_nobody_s_words_whatever_their_browser_sends()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await House.WriteAsync(Place, "One person stayed.", Day.Ada)).Expect();

        (await House.WriteAsync(Place, "Nobody stayed.", Day.Health.Practitioner)).Refusal.ShouldBe(Refusal.NotFound);
        (await House.WriteAsync(Place, "One person stayed. More.", Day.Health.Practitioner)).Refusal.ShouldBe(Refusal.NotFound);
        var text = (await Use<FindText>().RunAsync(Place, Day.Health.Practitioner)).Expect();
        (await Use<RestoreVersion>().RunAsync(new(text, 0), Day.Health.Practitioner)).Refusal.ShouldBe(Refusal.NotFound);

        (await WordsAsync()).ShouldBe("One person stayed.");
    }

    [Theory]
    [InlineData(Phase.Reading, false), InlineData(Phase.Discussion, true), InlineData(Phase.Feedback, true)]
    [InlineData(Phase.Reflection, true), InlineData(Phase.Recommendations, true), InlineData(Phase.Evaluation, false)]
    public async Task It_is_open_while_contributions_are(Phase phase, bool isOpen)
    {
        if (phase != Phase.Reading)
            await House.GoToAsync(Day, phase);

        var refusal = await AddAsync(Day.Health.Practitioner, "Words.");

        (refusal is null).ShouldBe(isOpen, refusal?.Sentence);
        refusal?.Code.ShouldBe("programme.phase-closed");
    }

    [Fact]
    public async Task Others_find_no_reflection_to_add_to()
    {
        await House.GoToAsync(Day, Phase.Discussion);

        foreach (var member in (Member[])[Day.Reader, Day.Eve, Day.Health.Author, Day.Chair])
            (await AddAsync(member, "Words.")).ShouldBe(Refusal.NotFound, member.Name);
        (await AddAsync(Day.Health.Practitioner, " \n")).ShouldBe(NoteRefusals.AdditionEmpty);
        (await AddAsync(Day.Health.Practitioner, new string('x', AddToReflection.Longest + 1))).ShouldBe(NoteRefusals.AdditionTooLong);
    }

    [Fact]
    public async Task What_one_may_do_is_said_with_the_reason()
    {
        var text = (await Use<FindText>().RunAsync(Place, Day.Ada)).Expect();

        (await OpennessAsync(text, Day.Health.Practitioner)).ShouldBe((false, true, false));
        await House.GoToAsync(Day, Phase.Discussion);
        (await OpennessAsync(text, Day.Health.Practitioner)).ShouldBe((false, true, true));
        (await OpennessAsync(text, Day.Ada)).ShouldBe((true, true, true));
        (await Use<OpennessOfText>().RunAsync(text, Day.Reader)).ShouldBeNull();
        (await Use<OpennessOfText>().RunAsync(Id<LiveText>.New(), Day.Team)).ShouldBeNull();
    }

    private async Task<(bool IsWriter, bool IsAdder, bool IsOpen)> OpennessAsync(Id<LiveText> text, Member by)
    {
        var row = (await Use<OpennessOfText>().RunAsync(text, by)).ShouldNotBeNull();
        return (row.IsWriter, row.IsAdder, row.IsOpen);
    }

    private async Task<Refusal?> AddAsync(Member by, string words, Guid? operation = null) =>
        (await Use<AddToReflection>().RunAsync(new(operation ?? Guid.NewGuid(), Day.Audit, words), by)).Refusal;

    private async Task<string> WordsAsync() =>
        (await Use<ReadText>().RunAsync((await Use<FindText>().RunAsync(Place, Day.Team)).Expect(), Day.Team)).Expect().Text;
}
