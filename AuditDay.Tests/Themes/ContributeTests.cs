using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class ContributeTests : DayTest
{
    [Fact]
    public async Task A_practitioner_s_line_stands_on_the_board_without_a_name_unless_they_want_it_there()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await SayAsync(Day.Health.Practitioner, "Nobody asked about weekends.")).Expect();
        (await SayAsync(Day.School.Practitioner, "We rang twice.", withName: true)).Expect();

        (await House.BoardAsync(Day)).New.Select(c => (c.Text, c.SignedBy)).ShouldBe([("We rang twice.", Day.School.Practitioner.Name), ("Nobody asked about weekends.", "")], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Phase.Reading, false), InlineData(Phase.Discussion, true), InlineData(Phase.Recommendations, true), InlineData(Phase.Evaluation, false)]
    public async Task It_is_open_from_the_first_discussion_on(Phase phase, bool isOpen)
    {
        if (phase != Phase.Reading)
            await House.GoToAsync(Day, phase);

        (await SayAsync(Day.Ada, "A line.")).IsDone.ShouldBe(isOpen);
        (await SayAsync(Day.Reader, "A line.")).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task What_tells_who_somebody_is_is_never_stored_and_what_only_may_is_asked_about()
    {
        await House.GoToAsync(Day, Phase.Discussion);

        (await SayAsync(Day.Ada, "Ring 07700 900123.")).Refusal!.Code.ShouldBe(ContributionRefusals.IdentifiesCode);
        (await SayAsync(Day.Ada, "We told Alfie twice.")).Refusal!.Code.ShouldBe(ContributionRefusals.MayIdentifyCode);
        (await SayAsync(Day.Ada, "We told Alfie twice.", cleared: "Alfie")).Expect();
        (await SayAsync(Day.Ada, "Ring 07700 900123.", cleared: "07700 900123")).Refusal!.Code.ShouldBe(ContributionRefusals.IdentifiesCode);
    }

    [Fact]
    public async Task Hidden_lines_are_a_number_until_they_are_shown_together()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await Use<HideContributions>().RunAsync(new(Day.Audit), Day.Facilitator)).Expect();
        (await SayAsync(Day.Health.Practitioner, "Canary words.")).Expect();

        var hidden = await House.BoardAsync(Day);
        (hidden.Veiled, hidden.New.Count).ShouldBe((1, 0));
        (await Use<StageOfAudit>().RunAsync("2026-neglect", Day.Facilitator))!.Waiting.ShouldBe(0);
        (await Use<ContributionsOfMine>().RunAsync(Day.Audit, Day.Health.Practitioner))!.Lines.Single().IsWaiting.ShouldBeTrue();
        (await Use<ContributionsOfMine>().RunAsync(Day.Audit, Day.Ada))!.Lines.ShouldBeEmpty();

        (await Use<RevealContributions>().RunAsync(new(Day.Audit), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RevealContributions>().RunAsync(new(Day.Audit), Day.Facilitator)).Expect();
        var shown = await House.BoardAsync(Day);
        (shown.Veiled, shown.HidesContributions).ShouldBe((0, false));
        shown.New.Single().Text.ShouldBe("Canary words.");
    }

    [Fact]
    public async Task One_s_own_line_is_taken_back_until_it_is_part_of_a_theme()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var (mine, used) = ((await SayAsync(Day.Ada, "Mine.")).Expect(), (await SayAsync(Day.Ada, "In use.")).Expect());
        await House.MakeThemeAsync(Day, "Theme", used);

        (await Use<TakeBackContribution>().RunAsync(new(mine), Day.Ben)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<TakeBackContribution>().RunAsync(new(used), Day.Ada)).Refusal.ShouldBe(ContributionRefusals.InUse);
        (await Use<TakeBackContribution>().RunAsync(new(mine), Day.Ada)).Expect();
        (await House.BoardAsync(Day)).New.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_card_is_in_focus_on_board_and_stage_until_it_is_let_go()
    {
        var card = await House.AddCardAsync(Day, "He was early every day.");

        (await Use<FocusOnCard>().RunAsync(new(Day.Audit, card), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<FocusOnCard>().RunAsync(new(Day.Audit, card), Day.Facilitator)).Expect();
        (await House.BoardAsync(Day)).Focus!.Id.ShouldBe(card);
        (await Use<CardInFocus>().RunAsync(Day.Audit, Day.Facilitator))!.Text.ShouldBe("He was early every day.");

        (await Use<RemoveCard>().RunAsync(new(Guid.NewGuid(), Day.Audit, card), Day.Facilitator)).Expect();
        (await House.BoardAsync(Day)).Focus.ShouldBeNull("a card that is gone fills nobody's screen");
        (await Use<FocusOnCard>().RunAsync(new(Day.Audit, null), Day.Facilitator)).Expect();
        (await Use<FocusOnCard>().RunAsync(new(Day.Audit, card), Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.CardGone);
    }

    private Task<Result<Id<Card>>> SayAsync(Member by, string text, bool withName = false, params string[] cleared) =>
        Use<Contribute>().RunAsync(new(Guid.NewGuid(), Day.Audit, text, null, withName, cleared), by);
}
