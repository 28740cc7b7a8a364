using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Findings;

/// <summary>
/// How the pair, and after them the facilitator, grade one agency's practice beside the grade that it gave itself in its return.
/// The three are values of their own: none is written over another, and none stands without its reason.
/// </summary>
public sealed class PracticeGrade : Entity
{
    public const int LongestReason = 2_000;

    private PracticeGrade() { }

    public Id<PracticeGrade> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public string QuestionKey { get; private set; } = "";

    public string PairStep { get; private set; } = "";
    public string PairReason { get; private set; } = "";
    public Id<Member>? PairBy { get; private set; }

    public string ModeratedStep { get; private set; } = "";
    public string ModeratedReason { get; private set; } = "";
    public Id<Member>? ModeratedBy { get; private set; }

    public GradeWords Pair => new(PairStep, PairReason);
    public GradeWords Moderated => new(ModeratedStep, ModeratedReason);

    public static PracticeGrade Beside(AgencyReturn agencyReturn, string questionKey) => new()
    {
        Id = Id<PracticeGrade>.New(),
        Audit = agencyReturn.Audit,
        Case = agencyReturn.Case,
        Return = agencyReturn.Id,
        QuestionKey = questionKey,
    };

    /// <param name="scale">The agency's own question of its grade: both use its steps.</param>
    /// <param name="words">What shall stand; without a step, the grade is taken away.</param>
    /// <param name="seen">What the writer began with: a partner's newer grade is never written over.</param>
    /// <param name="by">One of the pair.</param>
    public Result GradeByPair(ToolQuestion scale, GradeWords words, GradeWords seen, Member by)
    {
        if (Weigh(scale, words, Pair, seen) is { } settled)
            return settled;

        ((PairStep, PairReason), PairBy) = (words.Tidy(), by.Id);
        Record(new PracticeGraded(Audit, Case, Return, IsModerated: false));
        return Result.Done;
    }

    /// <inheritdoc cref="GradeByPair"/>
    public Result Moderate(ToolQuestion scale, GradeWords words, GradeWords seen, Member by)
    {
        if (Weigh(scale, words, Moderated, seen) is { } settled)
            return settled;

        ((ModeratedStep, ModeratedReason), ModeratedBy) = (words.Tidy(), by.Id);
        Record(new PracticeGraded(Audit, Case, Return, IsModerated: true));
        return Result.Done;
    }

    /// <summary>Null where there is something to write; else why not, or that it stands already.</summary>
    private static Result? Weigh(ToolQuestion scale, GradeWords words, GradeWords stands, GradeWords seen)
    {
        if (words.Tidy().Check(scale) is { } no)
            return no;
        if (words.Tidy() == stands)
            return Result.Done;
        if (stands != seen)
            return FeedbackRefusals.GradeChanged;

        return null;
    }
}

/// <summary>A step of a scale and why. Both empty: not graded.</summary>
public sealed record GradeWords(string Step, string Reason)
{
    public static readonly GradeWords None = new("", "");

    public bool IsGiven => Step.Length > 0;

    internal GradeWords Tidy() => new(Step.Trim(), Step.Trim().Length == 0 ? "" : Reason.ReplaceLineEndings("\n").Trim());

    internal Refusal? Check(ToolQuestion scale)
    {
        if (!IsGiven)
            return null;
        if (!scale.Choices.Contains(Step))
            return FeedbackRefusals.GradeNotOfScale;
        if (Reason.Length == 0)
            return FeedbackRefusals.GradeNeedsReason;

        return Reason.Length > PracticeGrade.LongestReason ? FeedbackRefusals.TooLong(Reason.Length, PracticeGrade.LongestReason) : null;
    }
}
