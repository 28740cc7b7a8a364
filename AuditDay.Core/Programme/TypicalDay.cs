namespace AuditDay.Core.Programme;

/// <summary>What a new audit begins with: the day as it usually runs, and how people usually speak on it. The team change both.</summary>
public static class TypicalDay
{
    public static readonly IReadOnlyList<AgendaItem> Agenda =
    [
        new(new(9, 0), 15, "Sign in, confidentiality, conflicts of interest", Phase.Reading),
        new(new(9, 15), 30, "Welcome, theme, ground rules", Phase.Reading),
        new(new(9, 45), 75, "Pairs read the returns and form their questions", Phase.Reading),
        new(new(11, 0), 15, "Break; practitioners arrive and are met", Phase.Reading),
        new(new(11, 15), 90, "Reflective discussions with practitioners", Phase.Discussion),
        new(new(12, 45), 30, "Pairs write their findings", Phase.Feedback),
        new(new(13, 15), 30, "Lunch", Phase.Feedback),
        new(new(13, 45), 60, "Pair feedback, 15 minutes each", Phase.Feedback),
        new(new(14, 45), 10, "Break", Phase.Feedback),
        new(new(14, 55), 60, "Whole-group reflection: themes and findings", Phase.Reflection),
        new(new(15, 55), 20, "Recommendations: what, who, and how we will know", Phase.Recommendations),
        new(new(16, 15), 15, "Evaluation and close", Phase.Evaluation),
    ];

    public static readonly IReadOnlyList<string> GroundRules =
    [
        "We are here to learn. Nobody is being judged, and nobody will be named.",
        "What is said in the room stays here; what we learn leaves with us.",
        "Speak from what you saw and knew at the time, and let others do the same.",
        "Ask because you want to know. Leave room for the person to think.",
        "If something cannot wait, say so now. Take a break whenever you need one.",
    ];
}
