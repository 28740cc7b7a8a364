using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

/// <summary>Short words for what tests of returns arrange.</summary>
internal static class ReturnWords
{
    /// <summary>A return that the Police have been asked for, on a tool with a question of every kind.</summary>
    public static async Task<Id<AgencyReturn>> RequestOfEveryKindAsync(this House house, Day day)
    {
        IReadOnlyList<ToolSection> sections =
        [
            new("1", "About you", "Only what matters.",
            [
                Ask("role", "1.1", QuestionKind.ShortText), Ask("seen-on", "1.2", QuestionKind.Date) with { Guidance = "The last time." }, Ask("visits", "1.3", QuestionKind.Number),
                Ask("plan", "1.4", QuestionKind.YesNo), Ask("plan-held", "1.5", QuestionKind.LongText) with { ShowIf = new ShowIf("plan", ["Yes"]) },
                Ask("where", "1.6", QuestionKind.Choices, "Home", "School"),
                Ask("grade", "1.7", QuestionKind.Grade, "Good", "Poor") with { Descriptors = ["As it should be", "Not as it should be"] },
                Ask("grade-reason", "1.9", QuestionKind.LongText) with { Required = true, ShowIf = new ShowIf("grade", ["Good", "Poor"]) },
                new("chronology", "1.8", "Events", QuestionKind.Rows, false, [], ["When", "What"]),
            ]),
            A.Sections()[1],
        ];
        var tool = (await house.Use<DraftAuditTool>().RunAsync(new("kinds", "Every kind", 1, "", sections), day.Team)).Expect();
        (await house.Use<PublishAuditTool>().RunAsync(new(tool), day.Team)).Expect();
        var audit = (await house.Use<PlanAudit>().RunAsync(new(A.Plan("2026-kinds")), day.Team)).Expect();
        (await house.Use<ChooseAuditTool>().RunAsync(new(audit, tool), day.Team)).Expect();
        (await house.Use<MoveAudit>().RunAsync(new(audit, AuditState.Collecting), day.Team)).Expect();
        var chosen = (await house.Use<ChooseCase>().RunAsync(new(audit, "Case K", ["5–11"], "Child in need", "random", "Two brothers."), day.Team)).Expect();
        return (await house.Use<RequestReturn>().RunAsync(new(chosen, day.Police.Agency, "Police", A.Today.AddDays(14)), day.Team)).Expect();
    }

    private static ToolQuestion Ask(string key, string number, QuestionKind kind, params string[] choices) => new(key, number, $"Question {number}", kind, false, choices, []);
}
