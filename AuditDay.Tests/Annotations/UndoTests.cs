using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Annotations;

public sealed class UndoTests : DayTest
{
    [Fact]
    public async Task Each_takes_back_their_own_latest_change_step_by_step()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ada)).Expect();
        (await Use<SetNote>().RunAsync(new(Guid.NewGuid(), mark, "Ask.", ""), Day.Ada)).Expect();

        (await UndoAsync(Day.Ada)).Expect();
        (await StateAsync(mark)).ShouldBe(new AnnotationState(KeyQuestion.WorriedAbout, ["home"], "", false));
        (await UndoAsync(Day.Ada)).Expect();
        (await StateAsync(mark)).ShouldBe(new AnnotationState(KeyQuestion.WorriedAbout, [], "", false));
        (await UndoAsync(Day.Ada)).Expect();
        (await StateAsync(mark)).IsRemoved.ShouldBeTrue();
        (await UndoAsync(Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.NothingToUndo);
    }

    [Fact]
    public async Task A_removed_mark_comes_back_as_it_was()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ada)).Expect();
        (await Use<RemoveAnnotation>().RunAsync(new(Guid.NewGuid(), mark), Day.Ada)).Expect();

        (await UndoAsync(Day.Ada)).Expect().ShouldBe(mark);

        (await StateAsync(mark)).ShouldBe(new AnnotationState(KeyQuestion.WorriedAbout, ["home"], "", false));
    }

    [Fact]
    public async Task One_s_undo_leaves_the_partner_s_marks_alone()
    {
        var hers = await MarkAsync(Day.Ada);
        var his = await MarkAsync(Day.Ben);

        (await UndoAsync(Day.Ada)).Expect().ShouldBe(hers);

        (await StateAsync(his)).IsRemoved.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_partner_changed_since_stays()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ben)).Expect();

        (await UndoAsync(Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.PartnerChangedIt);

        (await StateAsync(mark)).Tags.ShouldBe(["home"]);
    }

    [Fact]
    public async Task When_the_partner_has_taken_theirs_back_it_can_be_undone_again()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ben)).Expect();
        (await UndoAsync(Day.Ben)).Expect();

        (await UndoAsync(Day.Ada)).Expect();

        (await StateAsync(mark)).IsRemoved.ShouldBeTrue();
    }

    [Fact]
    public async Task A_retried_undo_takes_back_one_step_only()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ada)).Expect();
        var operation = Guid.NewGuid();

        (await UndoAsync(Day.Ada, operation)).Expect();
        (await UndoAsync(Day.Ada, operation)).Expect();

        (await StateAsync(mark)).IsRemoved.ShouldBeFalse();
    }

    [Fact]
    public async Task What_changed_nothing_is_not_undone()
    {
        var mark = await MarkAsync(Day.Ada);
        (await TagAsync(mark, "home", Day.Ada)).Expect();
        (await TagAsync(mark, "HOME", Day.Ada)).Expect();

        (await UndoAsync(Day.Ada)).Expect();

        (await StateAsync(mark)).Tags.ShouldBeEmpty();
    }

    private Task<Id<Annotation>> MarkAsync(Member by) => House.MarkAsync(by, Day.CaseA.DailyLife, "breakfast club");

    private Task<Result> TagAsync(Id<Annotation> mark, string tag, Member by) => Use<AddTag>().RunAsync(new(Guid.NewGuid(), mark, tag), by);

    private Task<Result<Id<Annotation>>> UndoAsync(Member by, Guid? operation = null) =>
        Use<UndoMarkChange>().RunAsync(new(operation ?? Guid.NewGuid(), Day.CaseA.Id), by);

    private async Task<AnnotationState> StateAsync(Id<Annotation> id) => (await House.AnnotationAsync(id)).State;
}
