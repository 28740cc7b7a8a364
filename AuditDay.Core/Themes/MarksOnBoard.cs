using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>Which marks of a case have a card on the board, for the pair's own list. Null for everybody else.</summary>
public sealed class MarksOnBoard(IStore store) : IUseCase
{
    public async Task<IReadOnlySet<Id<Annotation>>?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, auditCase, ct))?.May(Right.Read, Resource.PairWork) != true)
            return null;

        return (await db.Cards.Where(c => c.Case == auditCase && c.From != null && !c.IsRemoved).Select(c => c.From!.Value).ToListAsync(ct)).ToHashSet();
    }
}
