using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>One person and one published version: it was shared with them, they have read it, or both.</summary>
public sealed class ReportShare : Entity
{
    private ReportShare() { }

    public Id<ReportShare> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>Of the version.</summary>
    public int Number { get; private set; }

    public Id<Member> Member { get; private set; }
    public Id<Member>? SharedBy { get; private set; }
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>When they first opened it.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public static ReportShare Of(Id<Audit> audit, int number, Id<Member> member) =>
        new() { Id = Id<ReportShare>.New(), Audit = audit, Number = number, Member = member };

    /// <summary>False where it was shared with them before: nobody is written to twice.</summary>
    public bool ShareWith(Member by, DateTimeOffset at)
    {
        if (SharedAt is not null)
            return false;

        (SharedBy, SharedAt) = (by.Id, at);
        Record(new ReportShared(Audit, Number, Member));
        return true;
    }

    public void Read(DateTimeOffset at)
    {
        if (ReadAt is not null)
            return;

        ReadAt = at;
        Record(new PublishedReportRead(Audit, Number, Member));
    }
}
