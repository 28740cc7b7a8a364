using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What a practitioner wrote for themselves in the week before, and the one line of it that they shared.</summary>
internal static class DemoPreparation
{
    private const string Shared = "When I visited every week he put weight on and she talked to me. When it went to monthly, both stopped.";

    public static async Task PrepareAsync(DemoStage stage, Id<AuditCase> auditCase)
    {
        var practitioner = stage.Member("practitioner-health@demo.example");
        stage.Clock.GoTo(stage.Clock.Today.AddDays(-3));
        (KeyQuestion Question, string Words)[] written =
        [
            (KeyQuestion.WorkedWell, $"{Shared}\nThe trip to the clinic in my car. She told me more on that drive than in six visits."),
            (KeyQuestion.WorriedAbout, "Who sees him when I am on leave?\nI still do not know whether the letters are read."),
            (KeyQuestion.DoDifferently, "Ask about her mood every time, even when he is the reason that I came."),
        ];
        foreach (var (question, words) in written)
            DemoStage.Done(await stage.Use<WritePreparation>().RunAsync(new(auditCase, question, words, ""), practitioner));
        DemoStage.Done(await stage.Use<ShareLine>().RunAsync(new(auditCase, KeyQuestion.WorkedWell, Shared), practitioner));
    }
}
