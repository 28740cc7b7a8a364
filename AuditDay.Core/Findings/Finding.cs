using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Findings;

/// <summary>What the pair, later the group, concluded: a strength, a worry or learning. It keeps its link to the theme it came from.</summary>
public sealed class Finding : Entity
{
    public const int LongestTitle = 200;
    public const int LongestText = 10_000;
    public const int MostEvidence = 40;

    private Finding() { }

    public Id<Finding> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>The case whose pair concluded it; none where it was concluded across cases.</summary>
    public Id<AuditCase>? Case { get; private set; }

    public Id<PracticeTheme>? Theme { get; private set; }
    public FindingKind Kind { get; private set; }
    public KeyQuestion KeyQuestion { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public IReadOnlyList<Id<AuditCase>> Cases { get; private set; } = [];
    public IReadOnlyList<EvidenceLink> Evidence { get; private set; } = [];
    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public FindingWords Words => new(Kind, KeyQuestion, Title, Text, Cases) { Evidence = Evidence };

    public static Result<Finding> Concluded(
        Id<Audit> audit, Id<AuditCase>? auditCase, Id<PracticeTheme>? theme, FindingWords words, Member by, DateTimeOffset at)
    {
        if (words.Check() is { } no)
            return no;

        var finding = new Finding { Id = Id<Finding>.New(), Audit = audit, Case = auditCase, Theme = theme, By = by.Id, At = at };
        finding.Say(words.Tidy());
        finding.Record(new FindingConcluded(audit, auditCase, finding.Id, theme, words.Kind, words.KeyQuestion));
        return finding;
    }

    /// <param name="seen">The version that the writer began with: somebody's newer words are never written over.</param>
    public Result Edit(FindingWords words, long seen)
    {
        if (IsRemoved)
            return FindingRefusals.Gone;
        if (words.Check() is { } no)
            return no;

        var tidy = words.Tidy();
        if (tidy.Says(Words))
            return Result.Done;
        if (Version != seen)
            return FindingRefusals.Changed;

        Say(tidy);
        Record(new FindingReworded(Audit, Case, Id, Kind, KeyQuestion));
        return Result.Done;
    }

    public Result Remove()
    {
        if (IsRemoved)
            return Result.Done;

        IsRemoved = true;
        Record(new FindingRemoved(Audit, Case, Id));
        return Result.Done;
    }

    public Result Restore()
    {
        if (!IsRemoved)
            return Result.Done;

        IsRemoved = false;
        Record(new FindingRestored(Audit, Case, Id));
        return Result.Done;
    }

    private void Say(FindingWords words)
    {
        (Kind, KeyQuestion, Title, Text, Cases) = words;
        Evidence = words.Evidence;
    }
}
