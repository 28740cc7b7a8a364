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

    /// <summary>By whom and why, where it was nominated.</summary>
    public string NominatedBy { get; private set; } = "";

    public string NominatedBecause { get; private set; } = "";

    /// <summary>Two or three sentences for those who will read it.</summary>
    public string Card { get; private set; } = "";

    public static Result<AuditCase> Chosen(
        Id<Audit> audit, string reference, IReadOnlyList<string> ageBands, string planStatus, string selection, string card) =>
        Chosen(audit, new CaseDetails(reference, ageBands, planStatus, selection, card));

    /// <param name="cleared">Words that look like a name, and are none.</param>
    public static Result<AuditCase> Chosen(Id<Audit> audit, CaseDetails details, IReadOnlyCollection<string>? cleared = null)
    {
        if (details.Trimmed.WhyNot(cleared) is { } no)
            return no;

        var auditCase = new AuditCase { Id = Id<AuditCase>.New(), Audit = audit };
        auditCase.Take(details.Trimmed);
        auditCase.Record(new CaseChosen(audit, auditCase.Id));
        return auditCase;
    }

    /// <inheritdoc cref="Chosen(Id{Audit}, CaseDetails, IReadOnlyCollection{string}?)"/>
    public Result Change(CaseDetails details, IReadOnlyCollection<string>? cleared = null)
    {
        if (details.Trimmed.WhyNot(cleared) is { } no)
            return no;

        Take(details.Trimmed);
        Record(new CaseChanged(Audit, Id));
        return Result.Done;
    }

    /// <summary>Only while nothing hangs on it; whoever removes it has looked.</summary>
    public void Leave() => Record(new CaseRemoved(Audit, Id));

    private void Take(CaseDetails details)
    {
        Reference = details.Reference;
        AgeBands = details.AgeBands;
        PlanStatus = details.PlanStatus;
        Selection = details.Selection;
        NominatedBy = details.Nomination?.By ?? "";
        NominatedBecause = details.Nomination?.Why ?? "";
        Card = details.Card;
    }
}
