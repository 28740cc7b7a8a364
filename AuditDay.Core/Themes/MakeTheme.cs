using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator begin a theme, empty or with cards that they saw belong together.</summary>
public sealed class MakeTheme(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, string Title, IReadOnlyList<Id<Card>>? Cards = null);

    public Task<Result<Id<PracticeTheme>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync<Id<PracticeTheme>>(command.Operation, command.Audit, by, Right.Create, board =>
            board.MakeThemeAsync(command.Title, command.Cards ?? []), ct);
}
