using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

public static class CaseRefusals
{
    public static readonly Refusal NeedsReference = new("cases.needs-reference", "Give the case a reference, such as “Case A”. Never a name.");
    public static readonly Refusal ReferenceTaken = new("cases.reference-taken", "This audit has a case of that reference already. Give this one the next letter.");
    public static readonly Refusal PairThere = new("cases.pair-there", "This case has its pair already. Reload the page to see who they are.");
    public static readonly Refusal PairNeedsTwo = new("cases.pair-needs-two", "A pair is two people.");
    public static readonly Refusal NoPair = new("cases.no-pair", "This case has no pair any more. Reload the page to see how things stand.");
    public static readonly Refusal PairReads = new(
        "cases.pair-reads", "The packs are released and this pair reads the case. Choose another auditor in place of one of them: a case with packs is never without its pair.");
    public static readonly Refusal AuditorHasConflict =
        new("cases.auditor-has-conflict", "This auditor has a conflict of interest with the case, so they cannot read it. Choose somebody else.");
    public static readonly Refusal AuditorIsPractitioner =
        new("cases.auditor-is-practitioner", "This person is invited to the case as a practitioner, so they cannot audit it. Choose somebody else.");
    public static readonly Refusal AuditorDisabled =
        new("cases.auditor-disabled", "This person is disabled and cannot sign in. Choose somebody else, or enable them on the People page first.");
    public static readonly Refusal ConflictThere =
        new("cases.conflict-there", "You have declared a conflict of interest with this case, so there is nothing to confirm. If that was a mistake, tell the partnership team.");
    public static readonly Refusal PairOfOneAgency =
        new("cases.pair-of-one-agency", "The two auditors of a pair come from different agencies, so that each sees what the other may not.");
}
