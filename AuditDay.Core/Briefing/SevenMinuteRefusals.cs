using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Briefing;

public static class SevenMinuteRefusals
{
    public static readonly Refusal TeamNotRight =
        new("briefing.team", $"Say which team it was, in at most {BriefingUse.LongestTeam} characters.");

    public static readonly Refusal NotUsedYet =
        new("briefing.not-used-yet", "This day is still to come. Record it when your team has read the briefing.");

    public static readonly Refusal NothingToDraftFrom =
        new("briefing.nothing-to-draft-from", "Every box has words already, or the report says nothing yet that could stand in one. Write in the report first, or here.");

    public static Refusal PlanNotRight(int length) => new("briefing.plan", length == 0
        ? "Say what your team will do. One sentence is enough."
        : $"This has {length:N0} characters; {BriefingUse.LongestPlan:N0} fit. It is still here: keep what matters most.");

    public static Refusal TooLong(int length) => new(
        "briefing.too-long",
        $"This has {length:N0} characters; {BriefingBox.Longest:N0} fit, and a briefing is one page. It is still here: keep what matters most.");

    /// <summary>Both texts are kept: the other's stands, this one's stays in its field.</summary>
    public static Refusal WrittenMeanwhile(string other) => new(
        "briefing.written-meanwhile",
        $"Somebody wrote here meanwhile: “{other}”. Your words here are kept. Put the two together, and they are saved.");

    public static Refusal Identifies(Find find) => new(
        "briefing.identifies",
        $"“{find.Text}” looks like {find.What}. Take it out: what is written here is read by many.");

    public static Refusal BriefingIdentifies(BriefingPart part, Find find) => new(
        "briefing.identifies-somebody",
        $"The seven-minute briefing says “{find.Text}” under “{BriefingParts.Of(part).Title}”, which looks like {find.What}. Take it out of the briefing first.");
}
