using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What the team have begun to change for the next audit of neglect, a week before this one's day.</summary>
internal static class DemoTools
{
    public static async Task DraftNextAsync(DemoStage stage, Id<AuditTool> published)
    {
        var draft = DemoStage.Done(await stage.Use<DraftNextVersion>().RunAsync(new(published), stage.Team));
        ToolEdit[] edits =
        [
            new ToolEdit.WriteNotes("Fathers and other carers are asked about on their own. What follows from “Partly” or “No” is asked only there.", ""),
            new ToolEdit.AddQuestion("section-2", "How did you involve the father, or other men who matter to the child?", QuestionKind.LongText),
            new ToolEdit.AddQuestion("section-4", "What would have helped you to recognise them?", QuestionKind.Choices),
            new ToolEdit.AddItems("what-would-have-helped-you-to-recognise", QuestionList.Choices, ["Time", "Training", "A tool such as a neglect screening", "Supervision", "What other agencies knew"]),
            new ToolEdit.AskOnlyIf("what-would-have-helped-you-to-recognise", new ShowIf("recognised", ["Partly", "No"])),
            new ToolEdit.GuideQuestion("day-in-the-life", "From waking to sleeping: who was there, what there was to eat, what was quiet and what was not.", ""),
            new ToolEdit.MoveQuestion("poverty", -1),
        ];
        foreach (var edit in edits)
            DemoStage.Done(await stage.Use<EditTool>().RunAsync(new(draft, edit), stage.Team));
    }
}
