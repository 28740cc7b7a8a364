namespace AuditDay.Core.Programme;

/// <summary>What a partnership owes each year, and how far it has come: two audits or more, one of them joint with the adults' board.</summary>
public sealed record ProgrammeDue(int Held, int Planned, int HeldJoint, int PlannedJoint)
{
    public const int Audits = 2;

    public const string Rule = "Due each year: two audits or more, one of them joint with the adults’ board.";

    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public bool IsMet => Held >= Audits && HeldJoint > 0;

    public static ProgrammeDue Of(IEnumerable<(AuditState State, bool Joint)> audits)
    {
        var all = audits.ToList();
        var held = all.Where(a => a.State >= AuditState.Live).ToList();
        return new(held.Count, all.Count - held.Count, held.Count(a => a.Joint), all.Count(a => a.Joint) - held.Count(a => a.Joint));
    }

    /// <summary>"One audit is held, one is planned."</summary>
    public string Stands => (Held, Planned) switch
    {
        (0, 0) => "No audit is planned yet.",
        (0, _) => $"{Begin(Number(Planned))} {(Planned == 1 ? "audit is" : "audits are")} planned, none is held yet.",
        (_, 0) => $"{Begin(Number(Held))} {(Held == 1 ? "audit is" : "audits are")} held.",
        _ => $"{Begin(Number(Held))} {(Held == 1 ? "audit is" : "audits are")} held, {Number(Planned)} {(Planned == 1 ? "is" : "are")} planned.",
    };

    /// <summary>What is still to be planned, in words; or that nothing is.</summary>
    public string Missing
    {
        get
        {
            var few = Math.Max(0, Audits - Held - Planned);
            var noJoint = HeldJoint + PlannedJoint == 0;
            return (few, noJoint) switch
            {
                (0, false) => IsMet ? "The year’s programme is complete." : "Nothing is missing from the plan.",
                (0, true) => "Still to plan: an audit joint with the adults’ board. One of those planned may become it.",
                (1, true) => "Still to plan: one audit, joint with the adults’ board.",
                (_, true) => $"Still to plan: {Number(few)} audits, one of them joint with the adults’ board.",
                _ => $"Still to plan: {Number(few)} {(few == 1 ? "audit" : "audits")}.",
            };
        }
    }

    private static string Number(int n) => n < Small.Length ? Small[n] : n.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
