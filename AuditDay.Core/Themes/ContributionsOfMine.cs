using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>What one person has put on the board themselves, and whether they may add to it now.</summary>
public sealed class ContributionsOfMine(IStore store) : IUseCase
{
    /// <param name="WhyClosed">The sentence that says when contributions are open, where they are not.</param>
    /// <param name="AreHidden">What comes now waits until it is revealed.</param>
    public sealed record Row(string? WhyClosed, bool AreHidden, IReadOnlyList<Line> Lines);

    public sealed record Line(Id<Card> Id, string Text, KeyQuestion? KeyQuestion, bool IsSigned, bool IsWaiting, bool MayTakeBack, DateTimeOffset At);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Create, Resource.Board))
            return null;

        var closed = standing.WhyClosed(Work.Contributions);
        return new Row(
            closed?.Sentence,
            await db.BoardSettings.AnyAsync(s => s.Audit == audit && s.HidesContributions, ct),
            await db.Cards.AsNoTracking().Where(c => c.Audit == audit && c.IsContribution && c.By == by.Id && !c.IsRemoved).OrderByDescending(c => c.Id)
                .Select(c => new Line(c.Id, c.Text, c.KeyQuestion, c.SignedBy != "", c.IsVeiled, closed == null && c.Theme == null, c.At)).ToListAsync(ct));
    }
}
