using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Export;

public enum TakenAway
{
    DraftReport,
    Report,
    DraftBriefing,
    Briefing,
    Archive,
    AgencyPart,
}

/// <summary>Somebody took a document away as a file: from then on it is in their hands. No screen shows it, so none reads again.</summary>
public sealed record FileTakenAway(Id<Audit> Audit, TakenAway What, FileFormat As) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [];
}
