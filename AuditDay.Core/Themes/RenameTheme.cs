using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator give a theme another title.</summary>
public sealed class RenameTheme(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<PracticeTheme> Theme, string Title, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Update, board =>
            board.OnThemeAsync(command.Theme, theme => theme.Rename(command.Title, command.Seen)), ct);
}
