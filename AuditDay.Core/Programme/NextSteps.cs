using static AuditDay.Core.Programme.ProgrammeWords;

namespace AuditDay.Core.Programme;

/// <summary>What is to be done for an audit and by when: twelve weeks before its day to eight weeks after it.</summary>
public static class NextSteps
{
    private const int Fortnight = 14;

    private sealed record Planned(int WeeksBefore, bool IsDone, string Does, string Page);

    /// <summary>In order of time, those that are done among them.</summary>
    public static IReadOnlyList<NextStep> Of(Readiness r)
    {
        var steps = (r.State >= AuditState.Live ? [] : BeforeTheDay(r).Concat(ForThePairs(r))).Concat(FromTheDayOn(r));
        NextStep[] dated = [.. steps.OrderByDescending(s => s.WeeksBefore).Select(s => Dated(s, r))];
        return r.Day is null
            ? [new NextStep("Choose the day. Everything else is reckoned back from it.", null, StepStanding.Due, "edit"), .. dated]
            : dated;
    }

    /// <summary>What is still to do, the most urgent first.</summary>
    public static IReadOnlyList<NextStep> ToDo(Readiness r) => [.. Of(r).Where(s => s.Standing != StepStanding.Done)];

    private static IEnumerable<Planned> BeforeTheDay(Readiness r)
    {
        yield return new(12, r.HasTerms, "Write the terms of reference", "edit");
        yield return new(12, r.HasTool, "Publish the audit tool, and choose it for this audit", "tool");
        yield return new(10, r.Cases.Count > 0, "Choose the cases", "cases");
        if (r.Cases.Count > 0)
            yield return new(10, r.WithoutAgencies.Count == 0, $"Name the agencies involved{In(r.WithoutAgencies)}", "cases");
        yield return new(8, r.State >= AuditState.Collecting, "Begin collecting: move the audit on, so that returns can be requested", "");
        yield return r.NotAsked > 0
            ? new(8, false, $"Request returns: {Count(r.NotAsked, "agency is named and not asked yet", "are named and not asked yet")}", "cases")
            : new(8, r.Asked > 0, "Request returns from the agencies", "cases");
        if (r.Asked > 0)
        {
            yield return new(4, r.WithAgencies == 0, $"Get the returns in: {r.WithAgencies} of {r.Asked} are with their agencies{LateIn(r)}", "returns");
            yield return new(1, r.ToCheck == 0 && r.WithAgencies == 0, r.ToCheck == 0 ? "Check and accept the returns" : $"Check {Count(r.ToCheck, "return that is in", "returns that are in")}", "returns");
        }
    }

    private static IEnumerable<Planned> ForThePairs(Readiness r)
    {
        if (r.Cases.Count == 0)
            yield break;

        yield return new(2, r.WithoutPractitioners.Count == 0, $"Invite practitioners{In(r.WithoutPractitioners)}", "people");
        yield return new(1, r.WithoutPair.Count == 0, $"Form pairs{In(r.WithoutPair)}", "people");
        if (r.WithConflict.Count > 0)
            yield return new(1, false, $"Change the pair{In(r.WithConflict)}: one of them has declared a conflict of interest", "people");
        yield return new(1, r.State >= AuditState.Ready, "Release the packs: move the audit to ready, so that each pair can read", "");
    }

    private static IEnumerable<Planned> FromTheDayOn(Readiness r)
    {
        yield return new(0, r.State >= AuditState.Live, "Open the day", "");
        if (r.State < AuditState.Live)
            yield break;

        yield return new(0, r.State >= AuditState.Reporting, "Close the day, when the evaluation is done", "");
        yield return new(-6, r.State >= AuditState.Published, "Write, check and publish the report", "report");
        yield return new(-8, r.State >= AuditState.Closed, "Agree the action plan, and see it through", "actions");
    }

    private static NextStep Dated(Planned step, Readiness r)
    {
        // Once the report is out, the action plan keeps dates of its own.
        var by = r.State >= AuditState.Published ? null : r.Day?.AddDays(-7 * step.WeeksBefore);
        var days = by is { } date ? date.DayNumber - r.Today.DayNumber : Fortnight + 1;
        var standing = (step.IsDone, days) switch
        {
            (true, _) => StepStanding.Done,
            (_, < 0) => StepStanding.Late,
            (_, <= Fortnight) => StepStanding.Due,
            _ => StepStanding.Later,
        };
        return new(step.Does, by, standing, step.Page);
    }

    private static string In(IReadOnlyList<string> references) => references.Count == 0 ? "" : $" for {string.Join(", ", references)}";

    private static string LateIn(Readiness r) => r.Late.Count == 0 ? "" : $", {r.Late.Count} of them late";
}
