namespace AuditDay.Core.Programme;

public enum StepStanding
{
    Late,

    /// <summary>Within a fortnight.</summary>
    Due,
    Later,
    Done,
}

/// <summary>Something to do for an audit, in order of time against its day.</summary>
/// <param name="Page">Where it is done, under the audit's address: "cases", "tool"; empty for the overview.</param>
public sealed record NextStep(string Does, DateOnly? By, StepStanding Standing, string Page)
{
    /// <summary>"by Tuesday 3 November, 5 days ago".</summary>
    public string When(DateOnly today) => By is not { } by ? "" : Standing switch
    {
        StepStanding.Late => $"was due {by.InWords(today)}, {by.FromToday(today)}",
        _ => $"by {by.InWords(today)}, {by.FromToday(today)}",
    };
}
