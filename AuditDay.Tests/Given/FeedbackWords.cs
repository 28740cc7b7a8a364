using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Given;

/// <summary>Short words for what tests of feedback arrange.</summary>
public static class FeedbackWords
{
    /// <summary>A finding of case A's pair, by Ada.</summary>
    public static async Task<Id<Finding>> ConcludeAsync(this House house, Day day, string title, string text = "", params EvidenceLink[] evidence) =>
        (await house.Use<AddFinding>().RunAsync(
            new(Guid.NewGuid(), day.Audit, A.FindingWords(title, day.CaseA.Id) with { Text = text, Evidence = evidence }, Case: day.CaseA.Id), day.Ada)).Expect();

    /// <summary>Both of case A's pair agree, and Ada releases it to the agencies.</summary>
    public static async Task ReleaseAsync(this House house, Day day)
    {
        foreach (var auditor in (Member[])[day.Ada, day.Ben])
            (await house.Use<AgreeFeedback>().RunAsync(new(day.CaseA.Id), auditor)).Expect();
        (await house.Use<ReleaseFeedback>().RunAsync(new(day.CaseA.Id), day.Ada)).Expect();
    }

    /// <summary>Everybody who is not of case A's pair, the team or the facilitator.</summary>
    public static IReadOnlyList<Member> OthersThanPair(this Day day) =>
    [
        day.Cleo, day.Dan, day.Eve, day.Chair, day.Reader, day.Health.Author, day.Health.Lead, day.School.Lead, day.Police.Lead,
        day.Health.Practitioner, day.School.Practitioner, day.Police.Practitioner,
    ];
}
