using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Journal;

/// <summary>A committed fact on its way to the watchers.</summary>
/// <param name="Sequence">Its place in the journal: what one has already read is told from what is new by it.</param>
public sealed record News(Fact Fact, long Sequence, Id<Member>? By, DateTimeOffset At);
