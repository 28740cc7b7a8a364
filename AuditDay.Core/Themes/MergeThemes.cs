using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator make one theme of two: cards and stories go together, and the first one goes.</summary>
public sealed class MergeThemes(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<PracticeTheme> Theme, Id<PracticeTheme> Into);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Update, async board =>
        {
            var (one, two) = (await board.ThemeAsync(command.Theme), await board.ThemeAsync(command.Into));
            if ((one.Refusal ?? two.Refusal ?? two.Value!.TakeIn(one.Value!).Refusal) is { } no)
                return no;

            await board.AppendAsync(await board.CardsOfAsync(command.Theme), command.Into);
            return one.Value!.GoInto(command.Into);
        }, ct);
}
