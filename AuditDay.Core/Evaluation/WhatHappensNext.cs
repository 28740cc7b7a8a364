using AuditDay.Core.Access;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Evaluation;

/// <param name="When">"by Wednesday 25 November".</param>
public sealed record NextThing(string When, string What);

/// <summary>What follows the day, to each by the part that they have in it.</summary>
public static class WhatHappensNext
{
    public static IReadOnlyList<NextThing> For(IReadOnlySet<Hat> hats, DateOnly day, DateOnly today)
    {
        string On(int days) => day.AddDays(days).InWords(today);
        var things = new List<NextThing>();
        if (hats.Contains(Hat.Auditor))
            things.Add(new($"by {On(1)}", "Agree the feedback on your case with your partner and release it: it goes to the agencies, without your notes and marks."));
        if (hats.Contains(Hat.Practitioner))
        {
            things.Add(new("from now on", "What you prepared stays yours alone; a line that you shared you can still take back. If today stays with you, speak with your supervisor."));
            things.Add(new($"from {On(1)}", "The feedback on your case comes to your agency, and you can read it here."));
        }
        if (hats.Contains(Hat.Manager))
            things.Add(new($"from {On(1)}", "The feedback on your agency’s cases comes to you, with the actions that it names. Later you are asked to check the facts in the report."));
        if (hats.Contains(Hat.Facilitator))
            things.Add(new($"by {On(1)}", "See which pairs have yet to release their feedback, and moderate grades that lie far apart."));
        if (hats.Contains(Hat.Team))
            things.Add(new($"by {On(1)}", "Close the day on the audit’s page; the report is then drafted from what was written today. Follow up immediate concerns that are still open."));
        things.Add(new($"by {On(42)}", "The report is checked for facts and for what could tell who a family is, approved by the chair, and shared with everyone who took part."));
        things.Add(new($"by {On(56)}", "The recommendations become an action plan, with somebody for each action, and it is looked at every three months."));
        things.Add(new($"{day.AddYears(1):MMMM yyyy}", "The partnership looks again at what became of it."));
        return things;
    }
}
