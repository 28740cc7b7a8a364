using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator take some cards of a theme out into a new one.</summary>
public sealed class SplitTheme(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<PracticeTheme> Theme, string Title, IReadOnlyList<Id<Card>> Cards);

    public Task<Result<Id<PracticeTheme>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync<Id<PracticeTheme>>(command.Operation, command.Audit, by, Right.Update, async board =>
        {
            if (await board.ThemeAsync(command.Theme) is { IsDone: false, Refusal: { } gone })
                return gone;
            if (command.Cards.Count == 0)
                return BoardRefusals.SplitNeedsCards;
            if (command.Cards.Except((await board.CardsOfAsync(command.Theme)).Select(c => c.Id)).Any())
                return Refusal.ChangedMeanwhile;

            return await board.MakeThemeAsync(command.Title, command.Cards);
        }, ct);
}
