using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Cases;

public sealed class ImmediateConcernTests
{
    private static readonly TimeZoneInfo Place = TimeZoneInfo.Utc;

    [Theory, InlineData(""), InlineData("  \n")]
    public void The_pair_say_what_cannot_wait(string words) => Raised(words).Refusal.ShouldBe(ConcernRefusals.SayWhat);

    [Fact]
    public void It_is_a_sentence_or_two_and_no_report() => Raised(new string('a', 2_001)).Refusal!.Code.ShouldBe("concerns.too-long");

    [Fact]
    public void Its_facts_carry_no_words()
    {
        var concern = Concern();
        concern.Acknowledge(A.Member(), A.Morning).Expect();
        concern.Close("The boiler was made safe.", A.Morning).Expect();

        concern.Facts.Select(f => f.GetType().Name).ShouldBe(["ConcernRaised", "ConcernAcknowledged", "ConcernClosed"]);
        string.Join(' ', concern.Facts).ShouldNotContain("boiler");
    }

    [Fact]
    public void It_is_acknowledged_before_it_is_closed()
    {
        var concern = Concern();

        concern.Close("Done.", A.Morning).Refusal.ShouldBe(ConcernRefusals.AcknowledgeFirst);
        concern.Acknowledge(A.Member(), A.Morning).Expect();
        concern.Acknowledge(A.Member(), A.Morning.AddHours(1)).Expect();
        concern.AcknowledgedAt.ShouldBe(A.Morning, "the first counts");
        concern.Close(" ", A.Morning).Refusal.ShouldBe(ConcernRefusals.SayWhatWasDone);
        concern.Close("Done.", A.Morning).Expect();
    }

    [Fact]
    public void What_is_closed_stays_closed()
    {
        var concern = Concern();
        concern.Acknowledge(A.Member(), A.Morning).Expect();
        concern.Close("Done.", A.Morning).Expect();

        concern.Acknowledge(A.Member(), A.Morning).Refusal.ShouldBe(ConcernRefusals.ClosedAlready);
        concern.Close("Again.", A.Morning).Refusal.ShouldBe(ConcernRefusals.ClosedAlready);
        concern.WhatWasDone.ShouldBe("Done.");
    }

    [Theory]
    [InlineData("2026-11-24 09:45", "2026-11-25 09:45")]
    [InlineData("2026-11-27 16:30", "2026-11-30 16:30")]
    [InlineData("2026-11-28 11:00", "2026-12-01 09:00")]
    [InlineData("2026-11-29 23:00", "2026-12-01 09:00")]
    public void A_working_day_leaves_the_weekend_out(string raised, string due) =>
        WorkingDay.After(At(raised), Place).ShouldBe(At(due));

    [Fact]
    public void What_the_pair_see_on_the_day_is_heard_within_the_hour()
    {
        var concern = Concern();

        concern.IsUnheard(A.Morning.AddMinutes(60), Place).ShouldBeFalse();
        concern.IsUnheard(A.Morning.AddMinutes(61), Place).ShouldBeTrue();
        concern.Acknowledge(A.Member(), A.Morning.AddHours(2)).Expect();
        concern.IsUnheard(A.Morning.AddHours(3), Place).ShouldBeFalse();
    }

    [Fact]
    public void What_a_return_says_is_heard_within_a_working_day()
    {
        var agencyReturn = AgencyReturn.Requested(A.Case(), A.Agency(), Id<AuditTool>.New(), "Health", A.Today);

        var concern = ImmediateConcern.SaidIn(agencyReturn, A.Member(), A.Morning);

        concern.IsUnheard(A.Morning.AddHours(24), Place).ShouldBeFalse();
        concern.IsUnheard(A.Morning.AddHours(25), Place).ShouldBeTrue();
    }

    private static Result<ImmediateConcern> Raised(string words) =>
        ImmediateConcern.SeenByPair(Id<Core.Programme.Audit>.New(), A.Case().Id, A.Agency().Id, words, A.Member(), A.Morning);

    private static ImmediateConcern Concern() => Raised("The boiler is not safe.").Expect();

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text + "Z");
}
