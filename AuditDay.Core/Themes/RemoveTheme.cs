using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator take a theme away. Its cards go back to “New”: none is lost.</summary>
public sealed class RemoveTheme(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<PracticeTheme> Theme);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Delete, async board =>
        {
            foreach (var card in await board.CardsOfAsync(command.Theme))
                card.MoveTo(null, 0);
            return await board.OnThemeAsync(command.Theme, theme => theme.Remove());
        }, ct);
}
