namespace AuditDay.Core.Evaluation;

/// <summary>
/// What is asked at the end of the day: whether it gave what multi-agency audits are for (to reflect on one's own practice, to learn from
/// others' experience, to strengthen one's network, to inform how agencies work together), and whether it was safe.
/// </summary>
public static class EvaluationQuestions
{
    public sealed record Row(string Key, string Statement, string Short);

    public static readonly IReadOnlyList<Row> All =
    [
        new("reflect", "I could reflect on my own practice.", "Reflected on own practice"),
        new("learn", "I learnt from the experience of others.", "Learnt from others"),
        new("network", "I know better now whom I work with in other agencies.", "Know each other better"),
        new("inform", "What we found today will help how agencies work together.", "Will help how agencies work"),
        new("safe", "It was safe to say what I thought.", "Safe to say"),
    ];

    /// <summary>From one to five.</summary>
    public static readonly IReadOnlyList<string> Words = ["Not at all", "A little", "Partly", "Mostly", "Fully"];
}

/// <param name="Question">Its key.</param>
/// <param name="Value">One to five.</param>
public sealed record EvaluationAnswer(string Question, int Value);
