using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

/// <summary>What the team decide when they plan an audit.</summary>
public sealed record AuditPlan(
    string Slug,
    string Title,
    string Theme,
    AuditReason Reason,
    bool JointWithAdultsBoard,
    string TermsOfReference,
    DateOnly? Day,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<string> GroundRules)
{
    public const int LongestTitle = 120;
    public const int LongestTerms = 20_000;

    /// <summary>The earlier audit that is looked at again; decided once, when the audit is planned.</summary>
    public Id<Audit>? ReauditOf { get; init; }

    /// <summary>Each of a pair reads and marks for themselves first, unseen by the other.</summary>
    public bool BlindFirstRead { get; init; }

    /// <summary>Null where it can be carried out as it stands.</summary>
    public Refusal? WhyNot()
    {
        if (string.IsNullOrWhiteSpace(Title))
            return ProgrammeRefusals.AuditNeedsTitle;
        if (Title.Trim().Length > LongestTitle)
            return ProgrammeRefusals.TitleTooLong;
        if (!AuditSlug.IsRight(Slug))
            return ProgrammeRefusals.SlugNotRight;
        if (string.IsNullOrWhiteSpace(Theme))
            return ProgrammeRefusals.ThemeNeeded;
        if (string.IsNullOrWhiteSpace(Reason.Text))
            return ProgrammeRefusals.ReasonNeeded;
        if (TermsOfReference.Length > LongestTerms)
            return ProgrammeRefusals.TermsTooLong;

        return WhyNotAgenda();
    }

    private Refusal? WhyNotAgenda()
    {
        if (Agenda.Any(line => string.IsNullOrWhiteSpace(line.Title)))
            return ProgrammeRefusals.AgendaLineNeedsWords;
        if (Agenda.FirstOrDefault(line => line.Minutes is < 5 or > 480 || line.End <= line.Start) is { } odd)
            return ProgrammeRefusals.AgendaLineTooLong(odd);

        var inOrder = Agenda.OrderBy(line => line.Start).ToList();
        var late = inOrder.Zip(inOrder.Skip(1)).FirstOrDefault(two => two.First.End > two.Second.Start);
        return late.First is null ? null : ProgrammeRefusals.AgendaOverlaps(late.First, late.Second);
    }
}
