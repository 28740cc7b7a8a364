using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>What every change of the board has in common: asked once, allowed, open in this phase, kept for undo.</summary>
internal static class BoardEdit
{
    public static Task<Result<T>> EditBoardAsync<T>(
        this Writer writer, Guid operation, Id<Audit> audit, Member by, Right right, Func<BoardBeingEdited, Task<Result<T>>> change, CancellationToken ct) =>
        writer.OnceAsync<T>(operation, by, async db =>
        {
            if (await db.StandingAsync(by, audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(right, Resource.Board, Work.Board) is { } no)
                return no;

            var board = new BoardBeingEdited(db, audit);
            var answer = await change(board);
            if (answer.IsDone && board.WrittenBy(by) is { } written)
                db.BoardChanges.Add(written);
            return answer;
        }, ct);

    public static async Task<Result> EditBoardAsync(
        this Writer writer, Guid operation, Id<Audit> audit, Member by, Right right, Func<BoardBeingEdited, Task<Result>> change, CancellationToken ct) =>
        new((await writer.EditBoardAsync<bool>(operation, audit, by, right, async board => (await change(board)).With(true), ct)).Refusal);
}
