using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>Last year's report goes the whole road: the agencies answer, the chair approves, it is published and shared.</summary>
internal static class DemoPublication
{
    public static async Task PlayAsync(DemoStage stage, Id<Audit> audit)
    {
        stage.Clock.GoTo(PublishedAudit.On(2025, 7, 17));
        DemoStage.Done(await stage.Use<BeginFactCheck>().RunAsync(new(audit, new DateOnly(2025, 7, 31)), stage.Team));
        await AnswerAsync(stage, audit);

        stage.Clock.GoTo(PublishedAudit.On(2025, 8, 4));
        DemoStage.Done(await stage.Use<CloseFactCheck>().RunAsync(new(await NewestAsync(stage, audit)), stage.Team));
        DemoStage.Done(await stage.Use<AskForApproval>().RunAsync(new(audit), stage.Team));
        stage.Clock.GoTo(PublishedAudit.On(2025, 8, 19));
        DemoStage.Done(await stage.Use<ApproveReport>().RunAsync(new(await NewestAsync(stage, audit)), stage.Member("chair@demo.example")));
        stage.Clock.GoTo(PublishedAudit.On(2025, 8, 21));
        await stage.MoveAsync(audit, AuditState.Published);
        DemoStage.Done(await stage.Use<ShareReport>().RunAsync(
            new(Guid.CreateVersion7(), audit, [stage.Member("reader@demo.example").Id, stage.Member("chair@demo.example").Id]), stage.Team));
    }

    // Two agencies answer; the first points something out, and is told what came of it.
    private static async Task AnswerAsync(DemoStage stage, Id<Audit> audit)
    {
        string[] managers = ["manager-health@demo.example", "manager-police@demo.example"];
        stage.Clock.GoTo(PublishedAudit.On(2025, 7, 24));
        foreach (var (email, i) in managers.Select((m, i) => (m, i)))
        {
            var manager = stage.Member(email);
            if (await stage.Use<FactCheckForMe>().RunAsync("2025-early-help", manager) is not { } check)
                continue;
            foreach (var (part, p) in check.Parts.Select((part, p) => (part, p)))
            {
                DemoStage.Done(await stage.Use<AnswerFactCheck>().RunAsync(i + p == 0
                    ? new(check.Version, part.Place, false, "One of our returns came on the day after it was due, because it was sent to the wrong address first. Please say so.")
                    : new(check.Version, part.Place, true), manager));
            }
        }
        stage.Clock.GoTo(PublishedAudit.On(2025, 7, 29));
        await using var db = stage.Use<IStore>().Read();
        foreach (var answer in await db.FactCheckAnswers.AsNoTracking().Where(a => !a.IsRight).ToListAsync())
            DemoStage.Done(await stage.Use<ReplyToFactCheck>().RunAsync(new(answer.Id, "Thank you. The report counts it as late and, on purpose, names no reason for any return; we will send requests to your new address."), stage.Team));
    }

    private static async Task<Id<ReportVersion>> NewestAsync(DemoStage stage, Id<Audit> audit)
    {
        await using var db = stage.Use<IStore>().Read();
        return await db.ReportVersions.Where(v => v.Audit == audit).OrderByDescending(v => v.Number).Select(v => v.Id).FirstAsync();
    }
}
