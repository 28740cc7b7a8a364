using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Annotations;

/// <summary>One auditor has read one answer: what nobody has read shows as a gap.</summary>
public sealed class AnswerRead : Entity
{
    private AnswerRead() { }

    public Id<AnswerRead> Id { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Answer> Answer { get; private set; }
    public Id<Member> By { get; private set; }

    public static AnswerRead Of(Id<Audit> audit, Answer answer, Member by)
    {
        var read = new AnswerRead { Id = Id<AnswerRead>.New(), Case = answer.Case, Answer = answer.Id, By = by.Id };
        read.Record(new AnswerReadChanged(audit, answer.Case, answer.Id, true));
        return read;
    }

    public void TakeBack(Id<Audit> audit) => Record(new AnswerReadChanged(audit, Case, Answer, false));
}

public sealed record AnswerReadChanged(Id<Audit> Audit, Id<AuditCase> Case, Id<Answer> Answer, bool IsRead) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case)];
}
