using AuditDay.Core.Outbox;

namespace AuditDay.Tests.Outbox;

public sealed class MailTests
{
    private readonly Mail _mail = Mail.Written("manager@example.org", "Two audit returns", "Dear manager", A.Morning);

    [Fact]
    public void It_waits_goes_and_arrives()
    {
        _mail.State.ShouldBe(MailState.Waiting);
        _mail.Take().IsDone.ShouldBeTrue();
        _mail.Arrive(A.Morning).IsDone.ShouldBeTrue();

        _mail.State.ShouldBe(MailState.Sent);
        _mail.SentAt.ShouldBe(A.Morning);
    }

    [Fact]
    public void Nobody_takes_it_twice()
    {
        _mail.Take();

        _mail.Take().Refusal.ShouldBe(OutboxRefusals.NotWaiting);
    }

    [Fact]
    public void What_comes_back_is_tried_after_ever_longer_pauses_and_given_up()
    {
        var pauses = new List<TimeSpan>();
        while (_mail.State == MailState.Waiting)
        {
            _mail.Take();
            _mail.ComeBack("Mailbox full", A.Morning);
            pauses.Add(_mail.NextTryAt!.Value - A.Morning);
        }

        _mail.State.ShouldBe(MailState.NotSent);
        pauses.Count.ShouldBe(Mail.MostTries);
        pauses.ShouldBe(pauses.Order());
        _mail.Problem.ShouldBe("Mailbox full");
    }

    [Fact]
    public void What_was_on_its_way_when_the_program_stopped_waits_for_a_person()
    {
        _mail.Take();
        _mail.LoseSight().IsDone.ShouldBeTrue();

        _mail.Take().Refusal.ShouldBe(OutboxRefusals.NotWaiting);
        _mail.SendAgain().IsDone.ShouldBeTrue();
        _mail.Take().IsDone.ShouldBeTrue();
    }

    [Fact]
    public void What_was_sent_is_not_sent_again()
    {
        _mail.Take();
        _mail.Arrive(A.Morning);

        _mail.SendAgain().Refusal.ShouldBe(OutboxRefusals.NotWaiting);
    }
}
