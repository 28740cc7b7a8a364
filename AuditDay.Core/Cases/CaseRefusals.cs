using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

public static class CaseRefusals
{
    public static readonly Refusal NeedsReference = new("cases.needs-reference", "Give the case a reference, such as “Case A”. Never a name.");
    public static readonly Refusal ReferenceTaken = new("cases.reference-taken", "This audit has a case of that reference already. Give this one the next letter.");
    public static readonly Refusal PairThere = new("cases.pair-there", "This case has its pair already. Reload the page to see who they are.");
    public static readonly Refusal PairNeedsTwo = new("cases.pair-needs-two", "A pair is two people.");
    public static readonly Refusal PairOfOneAgency =
        new("cases.pair-of-one-agency", "The two auditors of a pair come from different agencies, so that each sees what the other may not.");
}
