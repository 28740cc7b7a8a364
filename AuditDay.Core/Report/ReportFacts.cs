using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

public sealed record ReportFillingChosen(Id<Audit> Audit, ReportPart Part, bool LeftOut) : ReportFact(Audit);

public sealed record ReportVersionMade(Id<Audit> Audit, Id<ReportVersion> Version, int Number, VersionState For, string Hash) : ReportFact(Audit)
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfReport(Audit), Topic.Of(Audit)];
}

public sealed record ReportVersionMoved(Id<Audit> Audit, Id<ReportVersion> Version, int Number, VersionState To) : ReportFact(Audit)
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfReport(Audit), Topic.Of(Audit)];
}

public sealed record FactCheckAnswered(Id<Audit> Audit, Id<ReportVersion> Version, Id<Agency> Agency, bool IsRight) : ReportFact(Audit);

public sealed record FactCheckReplied(Id<Audit> Audit, Id<ReportVersion> Version, Id<Agency> Agency) : ReportFact(Audit);

public sealed record HitOverridden(Id<Audit> Audit, Id<DisclosureOverride> Override, Disclosure.IdentifierKind Kind) : ReportFact(Audit);

/// <summary>A second person looked too.</summary>
public sealed record OverrideConfirmed(Id<Audit> Audit, Id<DisclosureOverride> Override) : ReportFact(Audit);

public sealed record OverrideTakenBack(Id<Audit> Audit, Id<DisclosureOverride> Override) : ReportFact(Audit);

public sealed record ReportCommented(Id<Audit> Audit, Id<ReportComment> Comment, ReportPart Part) : ReportFact(Audit);

public sealed record ReportCommentSettled(Id<Audit> Audit, Id<ReportComment> Comment, bool IsSettled) : ReportFact(Audit);

public sealed record ReportShared(Id<Audit> Audit, int Number, Id<Member> Member) : ReportFact(Audit);

public sealed record PublishedReportRead(Id<Audit> Audit, int Number, Id<Member> Member) : ReportFact(Audit);

public abstract record ReportFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfReport(Audit)];
}
