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

public sealed record NoInvolvementConfirmed(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return) : ReturnFact(Audit, Case, Return);

public sealed record ReturnPostponed(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, DateOnly Until) : ReturnFact(Audit, Case, Return);

public sealed record ExtensionMoved(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<ExtensionRequest> Request, ExtensionState To)
    : ReturnFact(Audit, Case, Return);

public sealed record QueryMoved(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<AnswerQuery> Query, QueryState To)
    : ReturnFact(Audit, Case, Return);

public sealed record QueryTakenBack(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<AnswerQuery> Query) : ReturnFact(Audit, Case, Return);

public sealed record QueryReplied(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<AnswerQuery> Query) : ReturnFact(Audit, Case, Return);

/// <summary>That something was written, and not where: of a return that is not submitted, others know the state only.</summary>
public sealed record AnswerWritten(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return)];
}

/// <summary>Somebody looked at what a Word file says, and saved it.</summary>
public sealed record WordBroughtIn(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<WordFile> File, int Answers) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return)];
}

/// <summary>A fact that moves a return's own screens and the audit's list of returns, not the case's readers.</summary>
public abstract record ReturnFact(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return), Topic.Of(Audit)];
}
