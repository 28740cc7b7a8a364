using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>The themes board as one member sees it: the shared board, what is new to them, and what they may do with it.</summary>
public sealed class BoardOfAudit(IStore store, SharedBoard boards) : IUseCase
{
    /// <param name="Board">Shared with everybody who watches.</param>
    /// <param name="LookedUpTo">When this member last looked; null for the first time, when nothing is called new.</param>
    /// <param name="MayAdd">May put a card there now.</param>
    /// <param name="MayArrange">May move, reword, make themes.</param>
    /// <param name="WhyClosed">The sentence that says why nothing can be changed now, where that is so.</param>
    /// <param name="SeesCounts">May see the counts of marks.</param>
    /// <param name="SeesStage">May open the stage.</param>
    public sealed record Row(
        BoardSnapshot Board, DateTimeOffset? LookedUpTo, bool MayAdd, bool MayArrange, string? WhyClosed, bool SeesCounts, bool SeesStage)
    {
        /// <summary>May add a line of their own on the page for it.</summary>
        public bool MayContribute { get; init; }

        public bool IsNewTo(Member me, BoardSnapshot.CardRow card) => LookedUpTo is { } upTo && card.At > upTo && card.By != me.Id;
    }

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.Board))
            return null;

        var looked = await db.BoardLooks.Where(l => l.Audit == audit && l.By == by.Id).Select(l => (DateTimeOffset?)l.UpTo).FirstOrDefaultAsync(ct);
        var closed = standing.WhyClosed(Work.Board);
        return new Row(
            await boards.OfAsync(audit),
            looked,
            closed is null && standing.May(Right.Create, Resource.Board),
            closed is null && standing.May(Right.Update, Resource.Board),
            standing.May(Right.Create, Resource.Board) ? closed?.Sentence : null,
            standing.May(Right.Read, Resource.MarkCounts),
            standing.May(Right.Read, Resource.Stage))
        {
            MayContribute = standing.Denies(Right.Create, Resource.Board, Work.Contributions) is null,
        };
    }
}
