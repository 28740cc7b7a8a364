namespace AuditDay.Web.Cases;

/// <summary>What a pair does with a case, in the order of the day; it stands in the page's address.</summary>
public sealed record CaseStep(string Word, string Title)
{
    public static readonly CaseStep Read = new("read", "Read");
    public static readonly CaseStep Discuss = new("discuss", "Discuss");
    public static readonly CaseStep FeedBack = new("feedback", "Feed back");

    public static readonly IReadOnlyList<CaseStep> All = [Read, Discuss, FeedBack];

    public static CaseStep Of(string? word) => All.FirstOrDefault(s => s.Word == word) ?? Read;
}
