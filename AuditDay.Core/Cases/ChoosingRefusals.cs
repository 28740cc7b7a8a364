using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

public static class ChoosingRefusals
{
    public static readonly Refusal ReferenceTooLong =
        new("cases.reference-too-long", $"A reference of up to {CaseDetails.LongestReference} characters fits in the tables. “Case A” is enough.");
    public static readonly Refusal NominationNeedsWords =
        new("cases.nomination-needs-words", "Say who nominated the case (a service or a role, not a name) and why. Both are printed with the method of the report.");
    public static readonly Refusal CasesSettled =
        new("cases.settled", "The day is over, so the cases are settled. Their report has been written about them as they are.");
    public static readonly Refusal CaseInUse = new(
        "cases.in-use",
        "Something hangs on this case already: a return, a pair or an invitation. It stays in the audit, so that nobody's work is lost.");
    public static readonly Refusal AgencyAsked = new(
        "cases.agency-asked", "This agency has been asked for its return on this case. It can answer “no involvement”; its name stays here.");

    public static Refusal CardTooLong(int length) => new(
        "cases.card-too-long",
        $"The case card has {length:N0} characters; {CaseDetails.LongestCard:N0} fit. Two or three sentences are enough: the returns tell the rest.");

    public static Refusal Identifies(CaseDetails.Seen seen) => new(
        "cases.identifies",
        $"{seen.Field}: “{seen.Find.Text}” looks like {seen.Find.What}. It is not stored here. Take it out, then save; the key from reference to family stays with the agencies.");

    public static Refusal MayIdentify(CaseDetails.Seen seen) => new(
        "cases.may-identify",
        $"{seen.Field}: “{seen.Find.Text}” looks like {seen.Find.What}. Take it out, or say that it is none.");
}
