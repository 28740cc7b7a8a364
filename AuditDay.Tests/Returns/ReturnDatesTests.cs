using AuditDay.Core.Returns;
using static AuditDay.Core.Returns.ReturnState;

namespace AuditDay.Tests.Returns;

/// <summary>What a return remembers beside its state: which answers are open, its dates, the time it took.</summary>
public sealed class ReturnDatesTests
{
    [Fact]
    public void Sent_back_with_queries_only_those_answers_are_open()
    {
        A.Return(SentBack).Write(isUnlocked: false).Refusal.ShouldBe(ReturnRefusals.AnswerLocked);
        A.Return(SentBack).Write(isUnlocked: true).Expect();
        A.Return(Reopened).Write(isUnlocked: false).Expect();
    }

    [Fact]
    public void Asked_again_it_is_to_be_confirmed_again()
    {
        var r = A.Return(NoInvolvement);
        r.ConfirmNoInvolvement(A.Checker(), A.Morning).Expect();

        r.RequestAgain("They were seen in May.", A.Today.AddDays(3)).Expect();

        (r.State, r.ConfirmedAt, r.DueOn).ShouldBe((Requested, null, A.Today.AddDays(3)));
    }

    [Fact]
    public void Time_of_writing_leaves_out_the_pauses()
    {
        var r = A.Return(InProgress);

        foreach (var minute in (int[])[0, 4, 9, 60, 63])
            r.AnswerChanged(A.Morning.AddMinutes(minute));

        r.TimeWriting.ShouldBe(TimeSpan.FromMinutes(12));
    }

    [Fact]
    public void A_later_date_is_later_and_only_while_the_agency_has_it()
    {
        var r = A.Return(InProgress);

        r.Postpone(r.DueOn).Refusal.ShouldBe(ReturnRefusals.NotLater(r.DueOn));
        r.Postpone(r.DueOn.AddDays(3)).Expect();
        A.Return(Submitted).Postpone(A.Today.AddDays(90)).Refusal.ShouldBe(ReturnRefusals.NotFrom(Submitted));
    }

    [Fact]
    public void What_came_after_it_was_named_missing_stays_marked_as_late()
    {
        var r = A.Return(NotReceived);

        r.SignOff(A.Lead(r), [], A.Morning).Expect();
        r.SendBack(A.Checker(), "Which clinic?", A.Today).Expect();
        r.SignOff(A.Lead(r), [], A.Morning).Expect();

        (r.IsLate, r.Submission).ShouldBe((true, 2));
    }
}
