using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What the pair of one of last year's cases found, graded and asked for, and released to its agencies the day after.</summary>
internal static class DemoFeedback
{
    private static readonly (FindingKind Kind, KeyQuestion Question, string Title, string Text)[] Found =
    [
        (FindingKind.Strength, KeyQuestion.WorkedWell, "The family had one person who stayed",
            "Through three changes of plan the same worker came back each week. The mother told her what she had told nobody else, and both children were seen on their own."),
        (FindingKind.Worry, KeyQuestion.WorriedAbout, "Nobody put the small signs side by side",
            "Each agency knew a part: missed appointments, tired mornings, a cold flat. No meeting brought them together before the summer, so each part looked small."),
        (FindingKind.Learning, KeyQuestion.DoDifferently, "Ask the children before the plan is written",
            "The plan was right in most of its points and was written without them. What mattered most to the older child, Saturdays, stands in none of its versions."),
    ];

    public static async Task ReleaseAsync(DemoStage stage, Id<Audit> audit, Id<AuditCase> auditCase, IReadOnlyList<Member> pair)
    {
        foreach (var (kind, question, title, text) in Found)
        {
            stage.Clock.Pass(TimeSpan.FromMinutes(6));
            DemoStage.Done(await stage.Use<AddFinding>().RunAsync(
                new(Guid.CreateVersion7(), audit, new FindingWords(kind, question, title, text, [auditCase]), Case: auditCase), pair[0]));
        }

        await using var db = stage.Use<IStore>().Read();
        var grades = await db.Returns.AsNoTracking().Where(r => r.Case == auditCase && r.AcceptedAt != null).OrderBy(r => r.Id).ToListAsync();
        foreach (var agencyReturn in grades)
        {
            DemoStage.Done(await stage.Use<GradePractice>().RunAsync(
                new(agencyReturn.Id, "grade", new("Good", "Sound practice by those who were there. It would have done more, earlier, had the parts been put together."), GradeWords.None), pair[1]));
        }
        DemoStage.Done(await stage.Use<ModerateGrade>().RunAsync(
            new(grades[0].Id, "grade", new("Requires improvement", "Set beside the other cases: what helped came, and it came late."), GradeWords.None), stage.Member("facilitator@demo.example")));
        DemoStage.Done(await stage.Use<AddCaseAction>().RunAsync(
            new(Guid.CreateVersion7(), auditCase, new("Ask the older child what they would change about the plan, and write it in.", grades[0].Agency, "Lead professional", new DateOnly(2025, 7, 4))), pair[0]));
        foreach (var auditor in pair)
            DemoStage.Done(await stage.Use<AgreeFeedback>().RunAsync(new(auditCase), auditor));
        stage.Clock.Pass(TimeSpan.FromDays(1));
        DemoStage.Done(await stage.Use<ReleaseFeedback>().RunAsync(new(auditCase), pair[0]));
    }
}
