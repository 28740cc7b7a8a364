using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What the group concluded on last year's day: themes, the findings from them, and what they recommended.</summary>
internal static class DemoFindings
{
    internal sealed record FindingFile(
        string Ref, FindingKind Kind, KeyQuestion KeyQuestion, string Title, IReadOnlyList<string> Cases, IReadOnlyList<string> Themes, string Text);

    internal sealed record ThemeFile(string Ref, string Title, string Story);

    internal sealed record RecommendationFile(
        string Ref, RecommendationLevel Level, string OwnerRole, string OwnerAgency, IReadOnlyList<string> Findings, RecommendationState Response,
        string? Reason, int Priority, string Text);

    /// <summary>What was recommended, by its name in the file.</summary>
    public static async Task<IReadOnlyDictionary<string, Id<Recommendation>>> ConcludeAsync(
        DemoStage stage, Id<Audit> audit, IReadOnlyDictionary<string, Id<AuditCase>> cases, PublishedAudit.AuditFile file)
    {
        var themes = new Dictionary<string, Id<PracticeTheme>>();
        foreach (var theme in file.PracticeThemes)
        {
            stage.Clock.Pass(TimeSpan.FromMinutes(3));
            themes[theme.Ref] = DemoStage.Done(await stage.Use<MakeTheme>().RunAsync(new(Guid.CreateVersion7(), audit, theme.Title), stage.Team));
            DemoStage.Done(await stage.Use<TellStory>().RunAsync(new(Guid.CreateVersion7(), audit, themes[theme.Ref], theme.Story, ""), stage.Team));
        }

        var findings = new Dictionary<string, Id<Finding>>();
        foreach (var finding in file.Findings)
        {
            stage.Clock.Pass(TimeSpan.FromMinutes(4));
            var words = new FindingWords(finding.Kind, finding.KeyQuestion, finding.Title, finding.Text, [.. finding.Cases.Select(c => cases[c])]);
            findings[finding.Ref] = DemoStage.Done(await stage.Use<AddFinding>().RunAsync(
                new(Guid.CreateVersion7(), audit, words, themes[finding.Themes[0]]), stage.Team));
        }

        var recommended = new Dictionary<string, Id<Recommendation>>();
        foreach (var part in file.Recommendations.OrderBy(r => r.Priority))
        {
            stage.Clock.Pass(TimeSpan.FromMinutes(4));
            var words = new RecommendationWords(part.Text, part.Level, $"{part.OwnerRole}, {part.OwnerAgency}", "");
            var id = recommended[part.Ref] = DemoStage.Done(await stage.Use<AddRecommendation>().RunAsync(
                new(Guid.CreateVersion7(), audit, words, findings[part.Findings[0]]), stage.Team));
            DemoStage.Done(await stage.Use<AgreeRecommendation>().RunAsync(new(id), stage.Team));
            DemoStage.Done(await stage.Use<RespondToRecommendation>().RunAsync(new(id, part.Response, part.Reason ?? ""), stage.Team));
        }
        return recommended;
    }
}
