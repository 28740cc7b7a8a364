using AuditDay.Core.Findings;

namespace AuditDay.Tests.Findings;

public sealed class RecommendationTests
{
    [Fact]
    public void It_is_agreed_only_with_an_owner()
    {
        A.Recommendation(owner: "").Agree().Refusal.ShouldBe(FindingRefusals.NeedsOwner);
        A.Recommendation().Agree().IsDone.ShouldBeTrue();
    }

    [Fact]
    public void It_is_agreed_before_it_is_answered() =>
        A.Recommendation().Respond(RecommendationState.Accepted, "").Refusal.ShouldBe(FindingRefusals.NotAgreedYet);

    [Theory]
    [InlineData(RecommendationState.PartlyAccepted)]
    [InlineData(RecommendationState.NotAccepted)]
    public void An_answer_short_of_yes_says_why(RecommendationState answer)
    {
        var agreed = A.Recommendation();
        agreed.Agree();

        agreed.Respond(answer, " ").Refusal.ShouldBe(FindingRefusals.ReasonNeeded);

        agreed.Respond(answer, "Capacity: every eight weeks at first.").IsDone.ShouldBeTrue();
        agreed.State.ShouldBe(answer);
    }

    [Fact]
    public void Once_answered_its_words_stay()
    {
        var answered = A.Recommendation();
        answered.Agree();
        answered.Respond(RecommendationState.Accepted, "");

        answered.Edit(A.RecommendationWords("Something else"), answered.Version).Refusal.ShouldBe(FindingRefusals.AnsweredAlready);
    }
}
