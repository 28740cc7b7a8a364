using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>Who could read the cases that have no pair yet, each with a sentence that says why. Nothing is saved. Null for anybody but the team.</summary>
public sealed class SuggestPairs(IStore store) : IUseCase
{
    public async Task<IReadOnlyList<PairSuggestions.Suggestion>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Update, Resource.AuditSetUp) != true)
            return null;

        var found = await AuditorsOfAudit.ReadAsync(db, audit, ct);
        var loads = found.Pairs.SelectMany(p => new[] { p.First, p.Second }).CountBy(m => m).ToDictionary();
        return PairSuggestions.For(
            [.. found.Cases.Where(c => found.Pairs.All(p => p.Case != c.Id)).Select(c => new PairSuggestions.CaseToPair(c.Id, c.Reference, found.KeysOf(c)))],
            [.. found.Auditors.Where(a => !a.IsDisabled).Select(a => new PairSuggestions.Auditor(a.Id, found.FromOf(a), found.KeysOf(a), loads.GetValueOrDefault(a.Id)))],
            found.MustNotRead);
    }
}
