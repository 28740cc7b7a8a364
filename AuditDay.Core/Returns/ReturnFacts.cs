using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Core.Returns;

public sealed record ReturnMoved(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<Agency> Agency, ReturnState To) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return), Topic.Of(Case), Topic.Of(Audit)];
}

/// <summary>Somebody looked at what a Word file says, and saved it.</summary>
public sealed record WordBroughtIn(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<WordFile> File, int Answers) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return)];
}
