using AuditDay.Core.Access;

namespace AuditDay.Tests.Access;

/// <summary>The design's table of who may do what, as it is printed: a second writing, so that a slip in either shows.</summary>
internal static class AccessTable
{
    // c create, r read, u update, d delete, x export, v vote.
    private const string Printed = """
        Resource          | Team  | Facilitator | Chair | Auditor | Pair | Manager | Practitioner | Reader
        PeopleAndAgencies | crud  | -           | -     | -       | -    | -       | -            | -
        AuditSetUp        | crud  | r           | -     | r       | -    | r       | r            | -
        Phases            | ru    | ru          | -     | -       | -    | -       | -            | -
        Facilitators      | crd   | crd         | -     | -       | -    | -       | -            | -
        CaseCard          | cru   | r           | -     | -       | r    | r       | r            | -
        ReturnDraft       | u     | -           | -     | -       | -    | cru     | -            | -
        ReturnSubmitted   | ru    | r           | -     | -       | -    | r       | -            | -
        ReturnAccepted    | ru    | r           | -     | -       | r    | r       | r            | -
        Preparation       | -     | -           | -     | -       | -    | -       | crud         | -
        SharedLines       | -     | -           | -     | -       | r    | -       | r            | -
        PairWork          | -     | -           | -     | -       | crud | -       | -            | -
        MarkCounts        | r     | r           | -     | r       | -    | -       | -            | -
        QuestionsToAsk    | r     | r           | -     | -       | cru  | r       | r            | -
        DiscussionNotes   | r     | r           | -     | -       | cru  | -       | -            | -
        CaseFeedback      | ru    | ru          | -     | -       | cru  | -       | -            | -
        GroupReflection   | cru   | cru         | -     | cru     | -    | -       | cr           | -
        Findings          | crud  | crud        | -     | -       | cru  | -       | -            | -
        ModeratedGrade    | r     | ru          | -     | -       | r    | -       | -            | -
        FeedbackReleased  | r     | r           | -     | -       | r    | r       | r            | -
        ImmediateConcern  | r     | r           | -     | -       | c    | ru      | -            | -
        Board             | crudv | crudv       | -     | rcv     | -    | -       | rcv          | -
        Stage             | r     | r           | -     | -       | -    | -       | -            | -
        Presence          | r     | r           | -     | -       | r    | -       | -            | -
        Evaluation        | r     | r           | -     | c       | -    | -       | c            | -
        Rehearsal         | crd   | crd         | -     | -       | -    | -       | -            | -
        ReportDraft       | crudx | cru         | r     | r       | -    | -       | -            | -
        ReportPublished   | rx    | rx          | rx    | rx      | -    | rx      | rx           | rx
        BriefingUse       | cr    | c           | c     | c       | -    | c       | c            | c
        ReportComments    | cru   | cru         | cr    | cr      | -    | -       | -            | -
        FactCheck         | cr    | r           | -     | -       | -    | ru      | -            | -
        Disclosure        | cru   | cru         | ru    | -       | -    | -       | -            | -
        ReportApproval    | cr    | r           | ru    | -       | -    | -       | -            | -
        ReportShare       | cr    | -           | -     | -       | -    | -       | -            | -
        ActionPlanDraft   | crudx | r           | r     | r       | -    | -       | -            | -
        ActionPlan        | crudx | r           | r     | r       | -    | r       | r            | r
        OwnAction         | -     | -           | -     | -       | -    | ru      | -            | -
        Journal           | r     | -           | -     | -       | -    | r       | -            | -
        Retention         | cru   | -           | -     | -       | -    | c       | -            | -
        """;

    private static readonly Dictionary<char, Right> Letters = new()
    {
        ['c'] = Right.Create,
        ['r'] = Right.Read,
        ['u'] = Right.Update,
        ['d'] = Right.Delete,
        ['x'] = Right.Export,
        ['v'] = Right.Vote,
    };

    private static readonly Dictionary<(Resource, Hat), Right> Cells = Read();

    public static IEnumerable<Right> Rights => Letters.Values;

    public static IEnumerable<Resource> Resources => Cells.Keys.Select(c => c.Item1).Distinct();

    public static bool Lets(Hat hat, Right right, Resource resource) =>
        Cells.TryGetValue((resource, hat), out var rights) && rights.HasFlag(right);

    private static Dictionary<(Resource, Hat), Right> Read()
    {
        var lines = Printed.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var hats = lines[0][1..].Select(Enum.Parse<Hat>).ToList();
        return (from line in lines.Skip(1) from column in Enumerable.Range(0, hats.Count) select (line, column)).ToDictionary(
            x => (Enum.Parse<Resource>(x.line[0]), hats[x.column]),
            x => x.line[x.column + 1].Trim('-').Aggregate(Right.None, (rights, letter) => rights | Letters[letter]));
    }
}
