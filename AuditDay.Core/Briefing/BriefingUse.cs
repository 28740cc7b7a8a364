using AuditDay.Core.Access;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Briefing;

/// <summary>A team read the briefing together, and says what it will do.</summary>
public sealed class BriefingUse : Entity
{
    public const int LongestTeam = 120;
    public const int LongestPlan = 2_000;

    private BriefingUse() { }

    public Id<BriefingUse> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> By { get; private set; }
    public string Team { get; private set; } = "";
    public DateOnly UsedOn { get; private set; }
    public string WillDo { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    public static Result<BriefingUse> Recorded(Id<Audit> audit, Member by, BriefingUseWords words, DateOnly today, DateTimeOffset at)
    {
        var (team, plan) = (AnswerText.Normalise(words.Team), AnswerText.Normalise(words.WillDo));
        if (team.Length is 0 or > LongestTeam)
            return SevenMinuteRefusals.TeamNotRight;
        if (plan.Length is 0 or > LongestPlan)
            return SevenMinuteRefusals.PlanNotRight(plan.Length);
        if (words.UsedOn > today)
            return SevenMinuteRefusals.NotUsedYet;
        if (Identifiers.In($"{team}\n{plan}").FirstOrDefault(f => f.Blocks) is { } find)
            return SevenMinuteRefusals.Identifies(find);

        var use = new BriefingUse { Id = Id<BriefingUse>.New(), Audit = audit, By = by.Id, Team = team, UsedOn = words.UsedOn, WillDo = plan, At = at };
        use.Record(new BriefingUsed(audit, use.Id));
        return use;
    }
}

/// <param name="Team">As they call themselves.</param>
/// <param name="WillDo">What they will do after reading it.</param>
public sealed record BriefingUseWords(string Team, DateOnly UsedOn, string WillDo);
