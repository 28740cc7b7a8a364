using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Given;

/// <summary>
/// A partnership on its audit day. Ada (Health) and Ben (Police) read case A, Cleo and Dan case B; Eve and Finn read the one case of
/// another audit, live on the same day. Team, facilitator, chair and reader as named; three agencies, each with author and lead.
/// </summary>
public sealed record Day
{
    public required Member Team { get; init; }
    public required Member Facilitator { get; init; }
    public required Member Chair { get; init; }
    public required Member Reader { get; init; }

    public required Member Ada { get; init; }
    public required Member Ben { get; init; }
    public required Member Cleo { get; init; }
    public required Member Dan { get; init; }
    public required Member Eve { get; init; }
    public required Member Finn { get; init; }

    public required AgencyPeople Health { get; init; }
    public required AgencyPeople School { get; init; }

    /// <summary>Takes part in case B and in the other audit, not in case A.</summary>
    public required AgencyPeople Police { get; init; }

    public required Id<AuditTool> Tool { get; init; }
    public required Id<Audit> Audit { get; init; }
    public required CaseOfDay CaseA { get; init; }
    public required CaseOfDay CaseB { get; init; }

    public required Id<Audit> OtherAudit { get; init; }
    public required CaseOfDay CaseElsewhere { get; init; }
}

/// <param name="Practitioner">Of this agency; Health's and School's are invited to case A, the Police's to case B.</param>
public sealed record AgencyPeople(Id<Agency> Agency, Member Author, Member Lead, Member Practitioner);

/// <param name="Accepted">Returns that the pair read, in the order Health, School, Police, as far as these take part.</param>
/// <param name="Answers">Of the first accepted return: the text of "daily-life" is <see cref="ArrangingCase.DailyLife"/>.</param>
/// <param name="Waiting">A return of this case that is submitted and not yet accepted; only case A has one, Housing's.</param>
public sealed record CaseOfDay(Id<AuditCase> Id, IReadOnlyList<Id<AgencyReturn>> Accepted, IReadOnlyList<Answer> Answers, Id<AgencyReturn>? Waiting)
{
    /// <summary>The answer to mark in: two paragraphs with curly quotes and an emoji.</summary>
    public Answer DailyLife => Answers.First(a => a.QuestionKey == "daily-life");
}
