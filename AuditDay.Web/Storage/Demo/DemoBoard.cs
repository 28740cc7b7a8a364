using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Web.Storage.Demo;

/// <summary>The facilitator's first hour at the board: themes begun, their stories told, most cards gathered into them.</summary>
internal static class DemoBoard
{
    public static async Task ArrangeAsync(
        DemoStage stage, Id<Audit> audit, IReadOnlyList<DemoFiles.ThemePart> themes, IReadOnlyList<(Id<Card> Card, IReadOnlyList<string> Tags)> cards)
    {
        var facilitator = stage.Member("facilitator@demo.example");
        stage.Clock.GoTo(stage.Clock.Today.AddMinutes(-20));
        var left = cards.ToList();
        foreach (var part in themes)
        {
            var fitting = left.Where(c => c.Tags.Intersect(part.Tags).Any()).ToList();
            left.RemoveAll(fitting.Contains);
            // One in five waits under "New": a newcomer finds work to do.
            var gathered = fitting.Where((_, i) => i % 5 != 4).Select(c => c.Card).ToList();
            var theme = DemoStage.Done(await stage.Use<MakeTheme>().RunAsync(new(Guid.CreateVersion7(), audit, part.Title, gathered), facilitator));
            stage.Clock.Pass(TimeSpan.FromMinutes(1));
            DemoStage.Done(await stage.Use<TellStory>().RunAsync(new(Guid.CreateVersion7(), audit, theme, part.Story, ""), facilitator));
        }
        DemoStage.Done(await stage.Use<LookedAtBoard>().RunAsync(new(audit, stage.Clock.Today.AddMinutes(-32)), facilitator));
    }
}
