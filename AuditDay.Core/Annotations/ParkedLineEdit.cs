using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>What every change of a parked line has in common.</summary>
internal static class ParkedLineEdit
{
    public static Task<Result> EditParkedLineAsync(this Writer writer, Id<ParkedLine> id, Member by, Func<ParkedLine, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.ParkedLines.FindAsync([id], CancellationToken.None) is not { } line)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, line.Case, CancellationToken.None))!;
            return standing.Denies(Right.Update, Resource.DiscussionNotes, Work.DiscussionNotes) is { } no ? no : change(line);
        }, ct);
}
