namespace AuditDay.Core.Kernel;

/// <summary>An expected "no": a stable code for programs and a sentence for the person, which says what to do.</summary>
public sealed record Refusal(string Code, string Sentence)
{
    /// <summary>What is not there and what one may not see are told alike.</summary>
    public static readonly Refusal NotFound =
        new("not-found", "We could not find that. It may have been removed, or it is not yours to see.");

    public static readonly Refusal ChangedMeanwhile =
        new("changed-meanwhile", "Someone changed this a moment ago. Look at it again, then repeat your change.");
}
