using AuditDay.Core.Retention;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>
/// Takes every row of a case, or of a person, out of every table. Whatever names it elsewhere, such as the evidence of a finding of
/// the whole audit, loses that. The journal keeps ids only and stays.
/// </summary>
internal static class Remains
{
    private static readonly string[] OfTexts = ["TextUpdates", "TextSnapshots", "TextCheckpoints", "FencedClients", "PassageChanges"];
    private static readonly string[] OfReturns = ["DraftAnswers", "WordFiles", "ReturnPlaces", "Reminders"];

    // In the order in which they may go: what hangs on others first.
    private static readonly string[] OfCase =
    [
        "AnnotationChanges", "AnswersRead", "Annotations", "Questions", "NoEvidence", "ParkedLines", "Pairs", "Conflicts", "Concerns", "Invitations", "Involvements", "NoConflicts",
        "CaseActions", "FeedbackReleases", "Findings", "PracticeGrades", "TextAnchors", "Texts", "PreparedNotes", "SharedLines", "Answers", "AnswerQueries", "ExtensionRequests",
        "Returns", "Cards", "PlannedActions",
    ];

    // Everything by whose id others may name it.
    private const string Ids = """
        SELECT "Id" FROM "Annotations" WHERE "Case" = {0} UNION ALL SELECT "Id" FROM "Questions" WHERE "Case" = {0} UNION ALL SELECT "Id" FROM "Cards" WHERE "Case" = {0}
        UNION ALL SELECT "Id" FROM "TextAnchors" WHERE "Case" = {0} UNION ALL SELECT "Id" FROM "Findings" WHERE "Case" = {0} UNION ALL SELECT "Id" FROM "NoEvidence" WHERE "Case" = {0}
        UNION ALL SELECT "Id" FROM "Texts" WHERE "Case" = {0} UNION ALL SELECT "Id" FROM "Returns" WHERE "Case" = {0} UNION ALL SELECT {0}
        """;

    public static async Task EraseAsync(AuditDayDb db, ErasureKind what, Guid subject)
    {
        foreach (var sql in what == ErasureKind.Case ? Case() : Person())
            await db.Database.ExecuteSqlRawAsync(sql, subject);
    }

    /// <summary>The tables that an erasure of a case goes through, for the test that none was forgotten.</summary>
    public static IReadOnlyList<string> TablesOfCase { get; } = [.. OfTexts, .. OfReturns, .. OfCase, "Cases"];

    private static IEnumerable<string> Case()
    {
        yield return $"""DELETE FROM "BoardChanges" WHERE EXISTS (SELECT 1 FROM ({Ids}) AS i WHERE instr(upper("Cards" || "Themes"), upper(i."Id")))""";
        yield return """UPDATE "BoardSettings" SET "Focus" = NULL WHERE "Focus" IN (SELECT "Id" FROM "Cards" WHERE "Case" = {0})""";
        yield return $"""UPDATE "Findings" SET "Evidence" = '[]' WHERE EXISTS (SELECT 1 FROM ({Ids}) AS i WHERE instr(upper("Findings"."Evidence"), upper(i."Id")))""";
        yield return """
            UPDATE "Findings" SET "Cases" = (SELECT json_group_array(c.value) FROM json_each("Findings"."Cases") AS c WHERE upper(c.value) <> upper({0}))
            WHERE instr(upper("Cases"), upper({0}))
            """;
        foreach (var table in OfTexts)
            yield return $$"""DELETE FROM "{{table}}" WHERE "Text" IN (SELECT "Id" FROM "Texts" WHERE "Case" = {0})""";
        foreach (var table in OfReturns)
            yield return $$"""DELETE FROM "{{table}}" WHERE "Return" IN (SELECT "Id" FROM "Returns" WHERE "Case" = {0})""";
        yield return """DELETE FROM "ActionEvidence" WHERE "Action" IN (SELECT "Id" FROM "PlannedActions" WHERE "Case" = {0})""";
        foreach (var table in OfCase)
            yield return $$"""DELETE FROM "{{table}}" WHERE "Case" = {0}""";
        yield return """DELETE FROM "Cases" WHERE "Id" = {0}""";
    }

    private static IEnumerable<string> Person()
    {
        yield return """DELETE FROM "Mails" WHERE "To" = (SELECT "Email" FROM "Members" WHERE "Id" = {0})""";
        yield return """DELETE FROM "PreparedNotes" WHERE "Practitioner" = {0}""";
        yield return """UPDATE "Cards" SET "SignedBy" = '' WHERE "By" = {0}""";
        yield return """DELETE FROM "Accounts" WHERE "MemberId" = {0}""";
        yield return """
            UPDATE "Members" SET "Name" = 'Somebody who has left', "Email" = 'erased-' || lower("Id") || '@invalid', "From" = '', "Agency" = NULL, "IsDisabled" = 1, "Version" = "Version" + 1
            WHERE "Id" = {0}
            """;
        yield return """DELETE FROM "Receipts" WHERE "By" = {0}""";
    }
}
