using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The returns of a case that one member may read, and the gaps they may know of.</summary>
internal static class ReturnsOfCase
{
    /// <param name="IsReadable">False for a gap: its agency and state are known, its answers are not to be read (yet).</param>
    internal sealed record Row(
        Id<AgencyReturn> Id, Id<Agency> Agency, string WrittenAs, Id<AuditTool> Tool, ReturnState State, string Reason, int Submission, DateTimeOffset? AcceptedAt, bool IsReadable);

    /// <summary>Those of one's own agency only, for managers and practitioners; all of them for pair, facilitator and team.</summary>
    public static async Task<IReadOnlyList<Row>> ReturnsOfCaseAsync(
        this AuditDayDb db, Standing standing, Id<AuditCase> auditCase, Member by, CancellationToken ct)
    {
        var found = await db.Returns.AsNoTracking().Where(r => r.Case == auditCase).OrderBy(r => r.Id).ToListAsync(ct);
        return [.. found
            .Select(r => (Return: r, Standing: standing.BeforeReturnOf(r.Agency == by.Agency)))
            .Select(x => (x.Return, IsReadable: x.Standing.May(Right.Read, x.Return.Resource), MayKnow: x.Standing.Hats.Any(KnowsTheGaps)))
            .Where(x => x.IsReadable || x.MayKnow)
            .Select(x => new Row(
                x.Return.Id, x.Return.Agency, x.Return.WrittenAs, x.Return.Tool, x.Return.State,
                x.IsReadable || x.Return.State == ReturnState.NotReceived ? x.Return.Reason : "",
                x.Return.Submission, x.Return.AcceptedAt, x.IsReadable && x.Return.Submission > 0))];
    }

    private static bool KnowsTheGaps(Hat hat) => hat is Hat.Team or Hat.Facilitator or Hat.Pair;
}
