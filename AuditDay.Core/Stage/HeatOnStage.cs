using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Stage;

/// <summary>Themes by case in numbers, the widest first, as many as can be read from the back of the room.</summary>
public sealed class HeatOnStage(IStore store, SharedBoard boards) : IUseCase
{
    public sealed record Row(IReadOnlyList<string> Cases, IReadOnlyList<ThemeRow> Themes);

    public sealed record ThemeRow(string Title, IReadOnlyList<int> Cards);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.Stage) != true)
            return null;

        var board = await boards.OfAsync(audit);
        return new Row(
            [.. board.Cases.Select(c => c.Reference)],
            [.. StageOfAudit.Widest(board).Take(StageOfAudit.Most)
                .Select(t => new ThemeRow(t.Title, [.. board.Cases.Select(c => t.Cards.Count(card => card.Case == c.Id))]))]);
    }
}
