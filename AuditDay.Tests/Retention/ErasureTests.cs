using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Retention;

namespace AuditDay.Tests.Retention;

public sealed class ErasureTests
{
    private readonly Member _one = A.Member();
    private readonly Member _other = A.Member();
    private readonly Erasure _erasure;

    public ErasureTests() => _erasure = Erasure.Asked(ErasureKind.Case, Guid.NewGuid(), ErasureReason.TimeIsOver, _one, A.Morning);

    [Fact]
    public void Whoever_asked_does_not_approve() =>
        _erasure.Approve(_one, isHeld: false, A.Morning).Refusal.ShouldBe(RetentionRefusals.SecondPerson);

    [Fact]
    public void A_legal_hold_wins() =>
        _erasure.Approve(_other, isHeld: true, A.Morning).Refusal.ShouldBe(RetentionRefusals.Held);

    [Fact]
    public void A_second_person_approves_once()
    {
        _erasure.Approve(_other, isHeld: false, A.Morning).Expect();

        _erasure.State.ShouldBe(ErasureState.Done);
        _erasure.Facts[^1].ShouldBe(new Erased(_erasure.Id, ErasureKind.Case, _erasure.Subject));
        _erasure.Approve(_other, isHeld: false, A.Morning).Refusal.ShouldBe(RetentionRefusals.AlreadyDecided);
    }

    [Fact]
    public void What_is_kept_after_all_is_not_erased()
    {
        _erasure.Decline(_one, A.Morning).Expect();

        _erasure.Approve(_other, isHeld: false, A.Morning).Refusal.ShouldBe(RetentionRefusals.AlreadyDecided);
    }

    [Fact]
    public void A_hold_says_why() =>
        LegalHold.On(Id<Core.Programme.Audit>.New(), null, " ", _one, A.Morning).Refusal.ShouldBe(RetentionRefusals.ReasonMissing);
}
