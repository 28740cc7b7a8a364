using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Web.Programme;

/// <summary>The plan of an audit while it is typed. What is refused stays as it is.</summary>
public sealed class AuditDraft
{
    private string _title = "";
    private string _theme = "";
    private bool _joint;

    public string Title { get => _title; set => Retell(() => _title = value); }

    public string Theme { get => _theme; set => Retell(() => _theme = value); }

    public bool Joint { get => _joint; set => Retell(() => _joint = value); }

    public string Slug { get; set; } = "";
    public ReasonKind Reason { get; set; }
    public string ReasonText { get; set; } = "";
    public Id<Audit>? FromAudit { get; set; }
    public Id<PracticeTheme>? FromTheme { get; set; }
    public Id<Audit>? ReauditOf { get; set; }
    public DateOnly? Day { get; set; }
    public bool BlindFirstRead { get; set; }
    public string Terms { get; set; } = "";
    public string GroundRules { get; set; } = "";
    public List<AgendaLine> Agenda { get; private set; } = [];

    /// <summary>A typical day and terms to begin with.</summary>
    public static AuditDraft New() => new()
    {
        Terms = TermsOfReference.For("", "", false),
        GroundRules = string.Join('\n', TypicalDay.GroundRules),
        Agenda = [.. TypicalDay.Agenda.Select(AgendaLine.Of)],
    };

    public static AuditDraft Of(AuditPlan plan)
    {
        var draft = new AuditDraft { Slug = plan.Slug, Day = plan.Day, ReauditOf = plan.ReauditOf };
        draft.Take(plan);
        (draft.Title, draft.Reason, draft.ReasonText) = (plan.Title, plan.Reason.Kind, plan.Reason.Text);
        (draft.FromAudit, draft.FromTheme) = (plan.Reason.FromAudit, plan.Reason.FromTheme);
        draft.Terms = plan.TermsOfReference;
        return draft;
    }

    /// <summary>Looks again at an earlier audit: its theme, agenda and terms are where this one begins.</summary>
    public void LookAgainAt(EarlierAudits.Row earlier)
    {
        Take(earlier.Plan);
        ReauditOf = earlier.Id;
        if (Title.Trim().Length == 0)
            Title = $"{earlier.Plan.Title}: a second look";
        if (earlier.Plan.TermsOfReference.Length > 0)
            Terms = earlier.Plan.TermsOfReference;
    }

    public AuditPlan ToPlan() => new(
        Slug.Trim(), Title, Theme,
        new AuditReason(Reason, ReasonText)
        {
            FromAudit = Reason == ReasonKind.EmergingTheme ? FromAudit : null,
            FromTheme = Reason == ReasonKind.EmergingTheme ? FromTheme : null,
        },
        Joint, Terms, Day, [.. Agenda.Select(a => a.ToItem()).OrderBy(a => a.Start)],
        [.. GroundRules.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])
    {
        ReauditOf = ReauditOf,
        BlindFirstRead = BlindFirstRead,
    };

    private void Take(AuditPlan plan)
    {
        (Theme, Joint, BlindFirstRead) = (plan.Theme, plan.JointWithAdultsBoard, plan.BlindFirstRead);
        if (plan.Agenda.Count > 0)
            Agenda = [.. plan.Agenda.Select(AgendaLine.Of)];
        if (plan.GroundRules.Count > 0)
            GroundRules = string.Join('\n', plan.GroundRules);
    }

    // Terms that nobody has touched follow what they are made of.
    private void Retell(Action change)
    {
        var untouched = Terms == TermsOfReference.For(_title, _theme, _joint);
        change();
        if (untouched)
            Terms = TermsOfReference.For(_title, _theme, _joint);
    }
}
