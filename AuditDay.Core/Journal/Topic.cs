using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Journal;

/// <summary>What a screen watches, and all that a push ever says: <c>case/0199…</c> moved. Never the words.</summary>
public readonly record struct Topic(string Value)
{
    public static Topic Of(Id<Audit> audit) => new($"audit/{audit}");

    public static Topic Of(Id<AuditCase> auditCase) => new($"case/{auditCase}");

    public static Topic Of(Id<AgencyReturn> agencyReturn) => new($"return/{agencyReturn}");

    public static Topic Of(Id<Member> member) => new($"member/{member}");

    public static Topic Of(Id<AuditTool> tool) => new($"tool/{tool}");

    /// <summary>The list of all tools.</summary>
    public static Topic OfTools => new("tools");
    /// <summary>The partnership's people and agencies.</summary>
    public static readonly Topic OfPeople = new("people");

    public static Topic OfBoard(Id<Audit> audit) => new($"board/{audit}");

    /// <summary>What runs on the day beside its phases: the timer, the line that calls for attention.</summary>
    public static Topic OfDay(Id<Audit> audit) => new($"day/{audit}");

    public static Topic OfStage(Id<Audit> audit) => new($"stage/{audit}");

    public static Topic OfEvaluation(Id<Audit> audit) => new($"evaluation/{audit}");

    public static Topic OfVotes(Id<Audit> audit) => new($"votes/{audit}");

    public static Topic OfReport(Id<Audit> audit) => new($"report/{audit}");

    /// <summary>The action plan of an audit.</summary>
    public static Topic OfActions(Id<Audit> audit) => new($"actions/{audit}");

    /// <summary>The actions of every plan: for those who have some in several.</summary>
    public static Topic OfAllActions => new("actions");

    public static Topic OfBriefing(Id<Audit> audit) => new($"briefing/{audit}");

    /// <summary>Feedback on cases that reaches its agencies.</summary>
    public static Topic OfReleases => new("releases");

    public static Topic OfConcerns => new("concerns");

    public static Topic OfOutbox => new("outbox");

    /// <summary>What is due to be erased, asked for, held.</summary>
    public static Topic OfRetention => new("retention");
    /// <summary>The audits of every year.</summary>
    public static readonly Topic Programme = new("programme");

    public override string ToString() => Value;
}
