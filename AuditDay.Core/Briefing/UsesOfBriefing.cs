using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Briefing;

/// <summary>Which teams used a briefing: all of them for the partnership team, to everybody else what they recorded themselves.</summary>
public sealed class UsesOfBriefing(IStore store) : IUseCase
{
    /// <param name="SeesAll">Others are listed as well.</param>
    public sealed record View(bool MayRecord, bool SeesAll, IReadOnlyList<Row> Uses);

    public sealed record Row(Id<BriefingUse> Id, string Team, string From, DateOnly UsedOn, string WillDo);

    /// <summary>Null before it is published.</summary>
    public async Task<View?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { State: >= AuditState.Published } standing || !standing.May(Right.Read, Resource.ReportPublished))
            return null;

        var seesAll = standing.May(Right.Read, Resource.BriefingUse);
        var uses = await db.BriefingUses.AsNoTracking().Where(u => u.Audit == audit && (seesAll || u.By == by.Id))
            .OrderByDescending(u => u.UsedOn).ThenByDescending(u => u.Id)
            .Select(u => new Row(u.Id, u.Team, db.Members.Where(m => m.Id == u.By).Select(m => m.From).FirstOrDefault() ?? "", u.UsedOn, u.WillDo)).ToListAsync(ct);
        return new View(standing.May(Right.Create, Resource.BriefingUse), seesAll, uses);
    }
}
