using AuditDay.Core.Access;
using static AuditDay.Core.Access.Hat;

namespace AuditDay.Tests.Access;

/// <summary>Who wears which hats before what, as it is printed: people of the <see cref="Day"/>, and what they stand before.</summary>
internal static class Meetings
{
    // Who wears which hats before what. What is not said here is: no hat, no right.
    private static readonly Dictionary<(string Who, string What), Hat[]> Hats = new()
    {
        [("team", "*")] = [Team],
        [("chair", "*")] = [Chair],
        [("reader", "*")] = [Reader],

        [("facilitator", "the audit")] = [Facilitator],
        [("facilitator", "case A")] = [Facilitator],
        [("facilitator", "case B")] = [Facilitator],
        [("facilitator", "Health's return")] = [Facilitator],

        // Pair of case A.
        [("Ada", "the audit")] = [Auditor],
        [("Ada", "case A")] = [Auditor, Pair],
        [("Ada", "case B")] = [Auditor],
        [("Ada", "Health's return")] = [Auditor, Pair],

        // Pair of case B.
        [("Cleo", "the audit")] = [Auditor],
        [("Cleo", "case A")] = [Auditor],
        [("Cleo", "case B")] = [Auditor, Pair],
        [("Cleo", "Health's return")] = [Auditor],

        // Pair of the other audit.
        [("Eve", "the other audit")] = [Auditor],
        [("Eve", "case elsewhere")] = [Auditor, Pair],

        [("Health's author", "the audit")] = [Manager],
        [("Health's author", "case A")] = [Manager],
        [("Health's author", "case B")] = [Manager],
        [("Health's author", "Health's return")] = [Manager],

        [("School's lead", "the audit")] = [Manager],
        [("School's lead", "case A")] = [Manager],

        [("Police's lead", "the audit")] = [Manager],
        [("Police's lead", "case B")] = [Manager],
        [("Police's lead", "the other audit")] = [Manager],
        [("Police's lead", "case elsewhere")] = [Manager],

        [("Health's practitioner", "the audit")] = [Practitioner],
        [("Health's practitioner", "case A")] = [Practitioner],
        [("Health's practitioner", "Health's return")] = [Practitioner],

        [("School's practitioner", "the audit")] = [Practitioner],
        [("School's practitioner", "case A")] = [Practitioner],

        [("Police's practitioner", "the audit")] = [Practitioner],
        [("Police's practitioner", "case B")] = [Practitioner],

        // A conflict of interest takes the case, not the room.
        [("Ada with a conflict", "the audit")] = [Auditor],
        [("Ada with a conflict", "case A")] = [Auditor],
        [("Ada with a conflict", "case B")] = [Auditor],
        [("Ada with a conflict", "Health's return")] = [Auditor],

        // Cleo is disabled, Health's author has gone to the Police.
        [("Health's author, now with the Police", "the audit")] = [Manager],
        [("Health's author, now with the Police", "case B")] = [Manager],
        [("Health's author, now with the Police", "the other audit")] = [Manager],
        [("Health's author, now with the Police", "case elsewhere")] = [Manager],
    };

    /// <summary>Everybody's before everything, in the order of the table.</summary>
    public static IReadOnlyList<string> Targets { get; } = ["the audit", "the other audit", "case A", "case B", "case elsewhere", "Health's return"];

    public static Hat[] HatsOf(string who, string what) => Hats.GetValueOrDefault((who, what)) ?? Hats.GetValueOrDefault((who, "*")) ?? [];

    public static Member Known(this Day day, string who) => who switch
    {
        "team" => day.Team,
        "facilitator" => day.Facilitator,
        "chair" => day.Chair,
        "reader" => day.Reader,
        "Ada" => day.Ada,
        "Cleo" => day.Cleo,
        "Eve" => day.Eve,
        "Health's author" => day.Health.Author,
        "School's lead" => day.School.Lead,
        "Police's lead" => day.Police.Lead,
        "Health's practitioner" => day.Health.Practitioner,
        "School's practitioner" => day.School.Practitioner,
        "Police's practitioner" => day.Police.Practitioner,
        _ => A.Member(),
    };
}
