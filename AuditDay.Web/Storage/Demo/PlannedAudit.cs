using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>An audit that is only planned: another look at early help, for a theme that emerged there.</summary>
internal static class PlannedAudit
{
    public static async Task PlayAsync(DemoStage stage)
    {
        await using var db = stage.Use<IStore>().Read();
        var earlier = await db.Audits.AsNoTracking().SingleAsync(a => a.Slug == "2025-early-help");
        var theme = await db.PracticeThemes.AsNoTracking().FirstAsync(t => t.Audit == earlier.Id && t.Title == "One person who stays");

        stage.Clock.GoTo(stage.Clock.Today.AddDays(-6));
        var day = DateOnly.FromDateTime(stage.Clock.Today.AddDays(168).DateTime);
        const string Title = "Early help: a second look";
        var about = "Whether families who began early help this year kept one person through it";
        DemoStage.Done(await stage.Use<PlanAudit>().RunAsync(new(new AuditPlan(
            AuditSlug.Of(day.Year, Title), Title, about,
            new AuditReason(ReasonKind.EmergingTheme, "Where one person stayed, plans held. The action plan promised that more families would have one; this audit looks whether they do.")
            {
                FromAudit = earlier.Id,
                FromTheme = theme.Id,
            },
            JointWithAdultsBoard: false, TermsOfReference.For(Title, about, false), day, TypicalDay.Agenda, TypicalDay.GroundRules)
        {
            ReauditOf = earlier.Id,
        }), stage.Team));
    }
}
