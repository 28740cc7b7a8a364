using AuditDay.Core.ActionPlan;

namespace AuditDay.Tests.ActionPlan;

public sealed class SmartHintsTests
{
    [Theory, InlineData("Staff reminded to record the voice of the child."), InlineData("Remind all teams about thresholds."), InlineData("Raise awareness of neglect."), InlineData("Circulate the guidance."), InlineData("Email staff about fathers.")]
    public void To_tell_people_something_is_questioned_kindly(string what) =>
        SmartHints.Of(A.ActionWords(what), A.Today).ShouldHaveSingleItem().ShouldContain("ordinary Tuesday");

    [Theory, InlineData("Ensure that plans are better."), InlineData("Consider a joint protocol where appropriate.")]
    public void So_is_what_two_people_could_disagree_about(string what) => SmartHints.Of(A.ActionWords(what), A.Today).ShouldHaveSingleItem().ShouldContain("two people disagree");

    [Fact]
    public void What_can_be_seen_and_counted_is_left_alone() => SmartHints.Of(A.ActionWords(), A.Today).ShouldBeEmpty();

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        var hints = SmartHints.Of(A.ActionWords() with { OwnerRole = "", Outcome = "", Measure = "", Due = null }, A.Today);

        hints.Count.ShouldBe(4);
    }

    [Fact]
    public void A_date_that_has_passed_or_is_far_away_is_seen()
    {
        SmartHints.Of(A.ActionWords() with { Due = A.Today.AddDays(-1) }, A.Today).ShouldHaveSingleItem().ShouldContain("has passed");
        SmartHints.Of(A.ActionWords() with { Due = A.Today.AddDays(400) }, A.Today).ShouldHaveSingleItem().ShouldContain("a year away");
    }
}
