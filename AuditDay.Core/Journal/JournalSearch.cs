using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Journal;

/// <summary>What somebody looks for in the journal. Dates are days of the place, both included.</summary>
/// <param name="Before">Only entries before this place: the next page is asked for by the last line of the one before.</param>
public sealed record JournalSearch(
    Id<Member>? Person = null, Id<AuditCase>? Case = null, JournalSubject? About = null, DateOnly? From = null, DateOnly? To = null, long? Before = null);

/// <summary>The kinds of entries as people look for them.</summary>
public enum JournalSubject { LookedAt, TakenAway, Refused, PeopleAndRights, Returns, CasesAndPairs, MarksAndQuestions, BoardAndVotes, FindingsAndReport, TheDay, KeepingAndSystem }

public static class JournalSubjects
{
    // By the feature in which a fact is at home; those of the trail by name.
    private static readonly Dictionary<string, JournalSubject> ByFeature = new()
    {
        ["Access"] = JournalSubject.PeopleAndRights,
        ["Returns"] = JournalSubject.Returns,
        ["Word"] = JournalSubject.Returns,
        ["Reminders"] = JournalSubject.Returns,
        ["Cases"] = JournalSubject.CasesAndPairs,
        ["Preparation"] = JournalSubject.CasesAndPairs,
        ["Annotations"] = JournalSubject.MarksAndQuestions,
        ["Notes"] = JournalSubject.MarksAndQuestions,
        ["Themes"] = JournalSubject.BoardAndVotes,
        ["Voting"] = JournalSubject.BoardAndVotes,
        ["Findings"] = JournalSubject.FindingsAndReport,
        ["Report"] = JournalSubject.FindingsAndReport,
        ["Programme"] = JournalSubject.TheDay,
        ["Desk"] = JournalSubject.TheDay,
        ["Stage"] = JournalSubject.TheDay,
        ["Evaluation"] = JournalSubject.TheDay,
        ["Retention"] = JournalSubject.KeepingAndSystem,
    };

    private static readonly Dictionary<Type, JournalSubject> ByType = new()
    {
        [typeof(CaseOpened)] = JournalSubject.LookedAt,
        [typeof(CaseFeedbackOpened)] = JournalSubject.LookedAt,
        [typeof(ReturnOpened)] = JournalSubject.LookedAt,
        [typeof(Exported)] = JournalSubject.TakenAway,
        [typeof(AddressRefused)] = JournalSubject.Refused,
        [typeof(ActRefused)] = JournalSubject.Refused,
    };

    private static readonly ILookup<JournalSubject, string> Kinds = typeof(Fact).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).ToLookup(Of, t => t.Name);

    public static JournalSubject Of(Type fact) => ByType.TryGetValue(fact, out var named) ? named
        : ByFeature.GetValueOrDefault(fact.Namespace!.Split('.')[^1], JournalSubject.KeepingAndSystem);

    /// <summary>The kinds of facts that belong to it.</summary>
    public static IEnumerable<string> KindsOf(this JournalSubject subject) => Kinds[subject];

    public static string InWords(this JournalSubject subject) => subject switch
    {
        JournalSubject.LookedAt => "What was opened and read",
        JournalSubject.TakenAway => "Files taken away",
        JournalSubject.Refused => "What was refused",
        JournalSubject.PeopleAndRights => "People and rights",
        JournalSubject.Returns => "Returns",
        JournalSubject.CasesAndPairs => "Cases and pairs",
        JournalSubject.MarksAndQuestions => "Marks, questions and notes",
        JournalSubject.BoardAndVotes => "Board and votes",
        JournalSubject.FindingsAndReport => "Findings and report",
        JournalSubject.TheDay => "The audit and its day",
        _ => "Mails, tools and the system",
    };
}
