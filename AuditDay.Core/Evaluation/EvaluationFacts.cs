using System.Text.Json.Serialization;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Evaluation;

/// <summary>Somebody said how the day was. Who it was moves their own screen, and stands nowhere.</summary>
public sealed record EvaluationGiven(Id<Audit> Audit, [property: JsonIgnore] Id<Member> Giver) : Fact
{
    public override Id<Audit>? InAudit => Audit;

    // An override does not inherit that it is left out of the journal, and this one names a person.
    [JsonIgnore]
    public override IReadOnlyList<Topic> Topics => [Topic.OfEvaluation(Audit), Topic.Of(Giver)];
}
