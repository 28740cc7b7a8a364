using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Desk;

public sealed record TimerSet(Id<Audit> Audit, DateTimeOffset EndsAt) : DeskFact(Audit);

public sealed record TimerStopped(Id<Audit> Audit) : DeskFact(Audit);

public sealed record AttentionCalled(Id<Audit> Audit, int Length) : DeskFact(Audit);

public sealed record AttentionTakenDown(Id<Audit> Audit) : DeskFact(Audit);

/// <summary>A fact about the running of the day: every screen of the day shows it, and reads nothing else again for it.</summary>
public abstract record DeskFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfDay(Audit)];
}
