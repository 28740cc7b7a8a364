using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Findings;

public sealed class FeedbackReleaseTests
{
    private readonly Member _ada = A.Member();
    private readonly Member _ben = A.Member(from: "Police");
    private readonly AuditorPair _pair;
    private readonly FeedbackRelease _release;

    public FeedbackReleaseTests()
    {
        var auditCase = A.Case();
        _pair = AuditorPair.Of(auditCase, _ada, _ben, "", "").Value!;
        _release = FeedbackRelease.Of(auditCase.Audit, auditCase.Id);
    }

    [Fact]
    public void One_of_two_is_not_enough()
    {
        _release.Agree(_ada, A.Morning).Expect();

        _release.Release(_pair, _ada, A.Morning).Refusal.ShouldBe(FeedbackRefusals.NotBothAgreed);

        _release.Agree(_ben, A.Morning).Expect();
        _release.Release(_pair, _ada, A.Morning).Expect();
        _release.IsReleased.ShouldBeTrue();
    }

    [Fact]
    public void A_change_asks_both_anew_and_says_so()
    {
        _release.Agree(_ada, A.Morning).Expect();

        _release.Change().Expect();

        (_release.Agreed.Count, _release.IsAskedAnew).ShouldBe((0, true));
        _release.Facts[^1].ShouldBeOfType<FeedbackAskedAnew>();
    }

    [Fact]
    public void While_nobody_has_agreed_a_change_asks_nothing()
    {
        _release.Change().Expect();

        _release.IsAskedAnew.ShouldBeFalse();
        _release.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_who_left_the_pair_no_longer_counts()
    {
        _release.Agree(_ada, A.Morning).Expect();
        _release.Agree(_ben, A.Morning).Expect();
        _pair.Change(A.Member(from: "Housing"), _ben).Expect();

        _release.Release(_pair, _ben, A.Morning).Refusal.ShouldBe(FeedbackRefusals.NotBothAgreed);
    }

    [Fact]
    public void What_the_agencies_read_is_not_changed_before_it_is_taken_back_with_a_reason()
    {
        Release();

        _release.Change().Refusal.ShouldBe(FeedbackRefusals.WithAgencies);
        _release.TakeBackAgreement(_ada).Refusal.ShouldBe(FeedbackRefusals.WithAgencies);
        _release.TakeBack("  ").Refusal.ShouldBe(FeedbackRefusals.ReasonNeeded);

        _release.TakeBack("A name slipped in.").Expect();

        (_release.IsReleased, _release.Agreed.Count).ShouldBe((false, 0));
        _release.Facts[^1].ShouldBeAssignableTo<IEndsRights>();
        _release.Facts.ShouldAllBe(f => !f.ToString()!.Contains("slipped"));
    }

    [Fact]
    public void Its_row_of_the_matrix_follows_the_release()
    {
        FeedbackRelease.ResourceOf(null).ShouldBe(Resource.Findings);
        FeedbackRelease.ResourceOf(_release).ShouldBe(Resource.Findings);

        Release();

        FeedbackRelease.ResourceOf(_release).ShouldBe(Resource.FeedbackReleased);
    }

    [Fact]
    public void An_action_says_what_who_and_when()
    {
        var (agency, due) = (Id<Agency>.New(), A.Today.AddDays(14));

        Added(new(" ", agency, "Health visitor", due)).Refusal.ShouldBe(FeedbackRefusals.ActionNeedsWhat);
        Added(new("See the mother", null, "Health visitor", due)).Refusal.ShouldBe(FeedbackRefusals.ActionNeedsWho);
        Added(new("See the mother", agency, " ", due)).Refusal.ShouldBe(FeedbackRefusals.ActionNeedsWho);
        Added(new("See the mother", agency, "Health visitor", null)).Refusal.ShouldBe(FeedbackRefusals.ActionNeedsWhen);
        Added(new("See the mother", agency, "Health visitor", due)).IsDone.ShouldBeTrue();
    }

    private Result<CaseAction> Added(CaseActionWords words) => CaseAction.Added(_release.Audit, _release.Case, words, _ada);

    private void Release()
    {
        _release.Agree(_ada, A.Morning).Expect();
        _release.Agree(_ben, A.Morning).Expect();
        _release.Release(_pair, _ada, A.Morning).Expect();
    }
}
