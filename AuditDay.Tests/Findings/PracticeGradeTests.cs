using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Findings;

public sealed class PracticeGradeTests
{
    private static readonly ToolQuestion Scale = new("grade", "3.1", "Grade", QuestionKind.Grade, true, ["Good", "Inadequate"], []);

    private readonly PracticeGrade _grade =
        PracticeGrade.Beside(AgencyReturn.Requested(A.Case(), A.Agency(), Id<AuditTool>.New(), "Health", A.Today), "grade");

    [Fact]
    public void No_grade_stands_without_its_reason() => ByPair("Good", " ").Refusal.ShouldBe(FeedbackRefusals.GradeNeedsReason);

    [Fact]
    public void Only_steps_of_the_agency_s_own_scale_count() => ByPair("Very good", "Because.").Refusal.ShouldBe(FeedbackRefusals.GradeNotOfScale);

    [Fact]
    public void The_moderated_grade_leaves_the_pair_s_as_it_is()
    {
        ByPair("Good", "He was seen every week.").Expect();

        _grade.Moderate(Scale, new("Inadequate", "Seven weeks without a visit."), GradeWords.None, A.Member()).Expect();

        _grade.Pair.ShouldBe(new GradeWords("Good", "He was seen every week."));
        _grade.Moderated.ShouldBe(new GradeWords("Inadequate", "Seven weeks without a visit."));
    }

    [Fact]
    public void A_partner_s_newer_grade_is_not_written_over()
    {
        ByPair("Good", "He was seen every week.").Expect();

        ByPair("Inadequate", "Seven weeks.").Refusal.ShouldBe(FeedbackRefusals.GradeChanged);
    }

    [Fact]
    public void A_grade_can_be_taken_away_again()
    {
        ByPair("Good", "He was seen every week.").Expect();

        _grade.GradeByPair(Scale, new("", "left over"), _grade.Pair, A.Member()).Expect();

        _grade.Pair.ShouldBe(GradeWords.None);
    }

    private Result ByPair(string step, string reason) => _grade.GradeByPair(Scale, new(step, reason), GradeWords.None, A.Member());
}
