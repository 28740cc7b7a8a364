using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>How one heading of the report is printed. What people write under it is a live text.</summary>
public sealed class ReportSection : Entity
{
    private ReportSection() { }

    public Id<ReportSection> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public ReportPart Part { get; private set; }

    /// <summary>The writers have woven what is filled in into their own words: it is not printed a second time.</summary>
    public bool LeavesOutFilledIn { get; private set; }

    public static ReportSection Under(Id<Audit> audit, ReportPart part) =>
        new() { Id = Id<ReportSection>.New(), Audit = audit, Part = part };

    public Result LeaveOutFilledIn(bool leaveOut)
    {
        if (LeavesOutFilledIn == leaveOut)
            return Result.Done;

        LeavesOutFilledIn = leaveOut;
        Record(new ReportFillingChosen(Audit, Part, leaveOut));
        return Result.Done;
    }
}
