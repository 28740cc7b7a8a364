using System.Text.RegularExpressions;

namespace AuditDay.Core.ActionPlan;

/// <summary>Kind questions about an action that may turn out to change little. They never stand in the way.</summary>
public static partial class SmartHints
{
    [GeneratedRegex(@"\b(remind(?:ed|ing|er|ers|s)?|rais(?:e|ed|es|ing) awareness|(?:re-?)?circulat(?:e|ed|es|ing)|be mindful|encourag(?:e|ed|es|ing)|(?:e-?mail|e-?mails|emailed) (?:to )?(?:all )?(?:staff|teams|practitioners)|cascad(?:e|ed|es|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telling { get; }

    [GeneratedRegex(@"\b(consider(?:ed|ing)?|explor(?:e|ed|es|ing)|look(?:ed|ing)? (?:at|into)|review(?:ed|ing)? whether|where (?:possible|appropriate)|as (?:appropriate|necessary)|continu(?:e|ed|es|ing) to|be aware of|ensur(?:e|ed|es|ing)|improv(?:e|ed|es|ing)|strengthen(?:ed|ing)?|promot(?:e|ed|es|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vague { get; }

    public static IReadOnlyList<string> Of(ActionWords words, DateOnly today)
    {
        var hints = new List<string>();
        if (Telling.Match(words.What) is { Success: true } telling)
            hints.Add($"“{telling.Value}”: people who are told something once seldom work otherwise for long. What will be different on an ordinary Tuesday: a form, a meeting, a check, who is in the room?");
        else if (Vague.Match(words.What) is { Success: true } vague)
            hints.Add($"“{vague.Value}”: could two people disagree about whether this is done? Say what will exist, or happen, when it is.");
        if (string.IsNullOrWhiteSpace(words.OwnerRole))
            hints.Add("Nobody owns it yet. Name a role that can decide it.");
        if (string.IsNullOrWhiteSpace(words.Outcome))
            hints.Add("What will be better for a child? One sentence in plain words.");
        if (string.IsNullOrWhiteSpace(words.Measure))
            hints.Add("How will we know? Say what is counted, read or asked, and what would be good enough.");
        if (words.Due is not { } due)
            hints.Add("By when? An action without a date waits for one.");
        else if (due < today)
            hints.Add("That date has passed. Choose the day by which it can honestly be done.");
        else if (due > today.AddYears(1))
            hints.Add("That is more than a year away. Is there a first step that can be seen sooner?");
        return hints;
    }
}
