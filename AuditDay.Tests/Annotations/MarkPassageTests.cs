using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Annotations;

public sealed class MarkPassageTests : DayTest
{
    private Answer Answer => Day.CaseA.DailyLife;

    [Fact]
    public async Task A_mark_keeps_its_place_words_and_author()
    {
        var id = await House.MarkAsync(Day.Ada, Answer, "“I like the breakfast club” and drew a sun 🌞", KeyQuestion.WorkedWell, "  Ask who runs it. ");

        var mark = await House.AnnotationAsync(id);
        Answer.Text[mark.Start..mark.End].ShouldBe(mark.Quote);
        (mark.By, mark.KeyQuestion, mark.Note, mark.At).ShouldBe((Day.Ada.Id, KeyQuestion.WorkedWell, "Ask who runs it.", A.Morning));
        (mark.Case, mark.Agency, mark.QuestionKey).ShouldBe((Day.CaseA.Id, Day.Health.Agency, "daily-life"));
    }

    [Fact]
    public async Task A_retry_is_told_the_same_and_marks_nothing_more()
    {
        var command = Answer.Marking("breakfast club");

        var answers = await Task.WhenAll(Use<MarkPassage>().RunAsync(command, Day.Ada), Use<MarkPassage>().RunAsync(command, Day.Ada));
        var later = await Use<MarkPassage>().RunAsync(command, Day.Ada);

        answers.Append(later).Select(a => a.Expect()).Distinct().Count().ShouldBe(1);
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_mark_the_same_words_both_have_their_mark()
    {
        await Task.WhenAll(House.MarkAsync(Day.Ada, Answer, "breakfast club"), House.MarkAsync(Day.Ben, Answer, "breakfast club"));

        (await CountAsync()).ShouldBe(2);
    }

    [Theory]
    [InlineData("breakfast bar", "annotations.quote-differs")]
    [InlineData("", "annotations.quote-differs")]
    public async Task Words_that_are_not_there_mark_nothing(string seen, string code)
    {
        var command = Answer.Marking("breakfast club") with { Quote = seen };

        (await Use<MarkPassage>().RunAsync(command, Day.Ada)).Refusal!.Code.ShouldBe(code);

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_place_that_is_not_there_marks_nothing() =>
        (await Use<MarkPassage>().RunAsync(Answer.Marking("breakfast club") with { End = 1_000_000 }, Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.PlaceNotInAnswer);

    [Fact]
    public async Task An_answer_that_is_not_there_is_not_found() =>
        (await Use<MarkPassage>().RunAsync(Answer.Marking("breakfast club") with { Answer = Id<Answer>.New() }, Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);

    [Fact]
    public async Task A_note_of_a_hundred_thousand_characters_marks_nothing()
    {
        (await Use<MarkPassage>().RunAsync(Answer.Marking("breakfast club", note: new string('a', 100_000)), Day.Ada)).Refusal!.Code.ShouldBe("annotations.note-too-long");

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_tag_that_is_none_marks_nothing()
    {
        (await Use<MarkPassage>().RunAsync(Answer.Marking("breakfast club") with { Tags = ["home", " "] }, Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.TagNotRight);

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_not_of_the_pair_finds_no_such_answer()
    {
        foreach (var other in (Member[])[Day.Cleo, Day.Dan, Day.Eve, Day.Team, Day.Facilitator, Day.Chair, Day.Reader, Day.Health.Author, Day.Health.Lead, Day.Health.Practitioner, A.Member()])
            (await Use<MarkPassage>().RunAsync(Answer.Marking("breakfast club"), other)).Refusal.ShouldBe(Refusal.NotFound);

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task With_a_conflict_of_interest_the_case_is_gone_and_so_are_its_marks()
    {
        var mark = await House.MarkAsync(Day.Ada, Answer, "breakfast club");
        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();

        (await Use<MarkPassage>().RunAsync(Answer.Marking("lunch box"), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RemoveAnnotation>().RunAsync(new(Guid.NewGuid(), mark), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<UndoMarkChange>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Theory]
    [InlineData(Phase.Reflection), InlineData(Phase.Recommendations), InlineData(Phase.Evaluation)]
    public async Task In_a_closed_phase_a_sentence_says_when_it_is_open(Phase phase)
    {
        var mark = await House.MarkAsync(Day.Ada, Answer, "breakfast club");
        await House.GoToAsync(Day, phase);

        (await Use<MarkPassage>().RunAsync(Answer.Marking("lunch box"), Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
        (await Use<AddTag>().RunAsync(new(Guid.NewGuid(), mark, "home"), Day.Ada)).Refusal!.Sentence.ShouldContain("reading, discussion, feedback");
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Why?"), Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
    }

    [Fact]
    public async Task A_return_that_is_not_accepted_is_not_marked()
    {
        await using var db = Read();
        var waiting = await db.Answers.AsNoTracking().FirstAsync(a => a.Return == Day.CaseA.Waiting);

        (await Use<MarkPassage>().RunAsync(waiting.Marking(waiting.Text[..5]), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task An_earlier_submission_of_the_answer_is_not_marked()
    {
        var old = await House.ResubmitAsync(Day.CaseA.Waiting!.Value, Day.Team, "At the clinic in Mill Lane.");

        (await Use<MarkPassage>().RunAsync(old.Marking("first at the gate"), Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.AnswerReplaced);
    }

    private async Task<int> CountAsync()
    {
        await using var db = Read();
        return await db.Annotations.CountAsync();
    }
}
