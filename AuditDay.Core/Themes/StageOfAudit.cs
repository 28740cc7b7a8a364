using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>What the projector shows of the board: themes and numbers. Never a case's text, never a name.</summary>
public sealed class StageOfAudit(IStore store, SharedBoard boards, MarkCounts counts) : IUseCase
{
    /// <summary>How many themes can be read from the back of the room.</summary>
    public const int Most = 8;

    public sealed record ThemeRow(Id<PracticeTheme> Id, string Title, int Cards, int Cases);

    public sealed record Row(
        Id<Audit> Audit, int Cases, IReadOnlyList<ThemeRow> Themes, IReadOnlyDictionary<KeyQuestion, int> Marks, int Waiting);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().Where(a => a.Slug == slug).Select(a => new { a.Id }).FirstOrDefaultAsync(ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.Stage))
            return null;

        var board = await boards.OfAsync(audit.Id);
        var marks = await counts.OfAsync(audit.Id, ct);
        return new Row(
            audit.Id, board.Cases.Count,
            [.. Widest(board).Select(t => new ThemeRow(t.Id, t.Title, t.Cards.Count, t.CaseCount))],
            KeyQuestions.All.ToDictionary(q => q.Key, q => marks.Where(m => m.Key.KeyQuestion == q.Key).Sum(m => m.Value)),
            board.New.Count);
    }

    /// <summary>Seen in the most cases first.</summary>
    internal static IEnumerable<BoardSnapshot.ThemeRow> Widest(BoardSnapshot board) =>
        board.Themes.OrderByDescending(t => t.CaseCount).ThenByDescending(t => t.Cards.Count).ThenBy(t => t.Id.Value);
}
