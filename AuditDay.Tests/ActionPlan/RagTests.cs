using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;

namespace AuditDay.Tests.ActionPlan;

/// <summary>Colours are reckoned from dates and news. The action is due in sixty days and was last heard of today.</summary>
public sealed class RagTests
{
    private static readonly Member Owner = A.Member();

    [Theory]
    [InlineData(ActionState.Proposed, 0, Rag.Grey, "not agreed yet")]
    [InlineData(ActionState.Proposed, 99, Rag.Grey, "not agreed yet")]
    [InlineData(ActionState.Agreed, 0, Rag.Grey, "not started")]
    [InlineData(ActionState.Agreed, 31, Rag.Amber, "no news for 31 days")]
    [InlineData(ActionState.Agreed, 46, Rag.Amber, "due in 14 days")]
    [InlineData(ActionState.Agreed, 61, Rag.Red, "overdue by 1 day")]
    [InlineData(ActionState.InProgress, 0, Rag.Green, "on track")]
    [InlineData(ActionState.InProgress, 30, Rag.Green, "on track")]
    [InlineData(ActionState.InProgress, 31, Rag.Amber, "no news for 31 days")]
    [InlineData(ActionState.InProgress, 45, Rag.Amber, "no news for 45 days")]
    [InlineData(ActionState.InProgress, 60, Rag.Amber, "due today")]
    [InlineData(ActionState.InProgress, 61, Rag.Red, "overdue by 1 day")]
    [InlineData(ActionState.OnHold, 13, Rag.Green, "on hold until 8 December")]
    [InlineData(ActionState.OnHold, 15, Rag.Amber, "its review date has passed")]
    [InlineData(ActionState.OnHold, 62, Rag.Red, "overdue by 2 days")]
    [InlineData(ActionState.EvidenceSubmitted, 5, Rag.Green, "waits to be verified")]
    [InlineData(ActionState.EvidenceSubmitted, 31, Rag.Amber, "waits to be verified for 31 days")]
    [InlineData(ActionState.EvidenceSubmitted, 99, Rag.Amber, "waits to be verified for 99 days")]
    [InlineData(ActionState.Verified, 99, Rag.Blue, "verified")]
    [InlineData(ActionState.Closed, 99, Rag.Blue, "closed")]
    public void A_colour_is_derived_and_says_why(ActionState state, int daysLater, Rag colour, string why) =>
        A.Action(state, Owner).RagOn(A.Today.AddDays(daysLater)).ShouldBe(new RagStanding(colour, why));

    [Fact]
    public void What_was_done_late_stays_red_until_it_is_verified()
    {
        var action = A.Action(ActionState.InProgress, Owner);
        action.SubmitEvidence("At last.", false, Owner, A.Morning.AddDays(70)).Expect();

        action.RagOn(A.Today.AddDays(71)).ShouldBe(new RagStanding(Rag.Red, "submitted 10 days late"));
    }

    [Fact]
    public void Any_news_ends_silence()
    {
        var action = A.Action(ActionState.InProgress, Owner);
        action.Report("", Owner, A.Morning.AddDays(31)).Expect();

        action.RagOn(A.Today.AddDays(32)).Colour.ShouldBe(Rag.Green);
    }

    [Fact]
    public void Its_colour_has_a_word() => new RagStanding(Rag.Amber, "due today").Word.ShouldBe("Amber");
}
