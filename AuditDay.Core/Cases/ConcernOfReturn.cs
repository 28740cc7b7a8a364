using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The latest immediate concern that a return raised, for those who write it. Null where there is none, or where it is not theirs.</summary>
public sealed class ConcernOfReturn(IStore store) : IUseCase
{
    public sealed record Row(ConcernState State, DateTimeOffset RaisedAt);

    public async Task<Row?> RunAsync(Id<AgencyReturn> agencyReturn, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, agencyReturn, ct) is not { } standing || !standing.May(Right.Read, Resource.ImmediateConcern))
            return null;

        return await db.Concerns.AsNoTracking().Where(c => c.Return == agencyReturn)
            .OrderByDescending(c => c.RaisedAt).Select(c => new Row(c.State, c.RaisedAt)).FirstOrDefaultAsync(ct);
    }
}
