using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>
/// One family under audit, known only by a reference, age bands and plan status. The key from reference to child
/// stays with the agencies: no name, date of birth, address or NHS number is ever stored here.
/// </summary>
public sealed class AuditCase : Entity
{
    private AuditCase() { }

    public Id<AuditCase> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>"Case A".</summary>
    public string Reference { get; private set; } = "";

    public IReadOnlyList<string> AgeBands { get; private set; } = [];
    public string PlanStatus { get; private set; } = "";

    /// <summary>How it was chosen: at random within the theme, or nominated.</summary>
    public string Selection { get; private set; } = "";

    /// <summary>Two or three sentences for those who will read it.</summary>
    public string Card { get; private set; } = "";

    public static Result<AuditCase> Chosen(
        Id<Audit> audit, string reference, IReadOnlyList<string> ageBands, string planStatus, string selection, string card)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return CaseRefusals.NeedsReference;

        var auditCase = new AuditCase
        {
            Id = Id<AuditCase>.New(),
            Audit = audit,
            Reference = reference.Trim(),
            AgeBands = ageBands,
            PlanStatus = planStatus,
            Selection = selection,
            Card = card,
        };
        auditCase.Record(new CaseChosen(audit, auditCase.Id));
        return auditCase;
    }
}
