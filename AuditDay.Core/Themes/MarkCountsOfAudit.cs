using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>How many marks there are by key question, case and agency: no words, no author. Null for those who may not see counts.</summary>
public sealed class MarkCountsOfAudit(IStore store, MarkCounts counts) : IUseCase
{
    public async Task<IReadOnlyDictionary<MarkCell, int>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        return (await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.MarkCounts) == true ? await counts.OfAsync(audit, ct) : null;
    }
}
