using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator show one card large on every board and on the stage, or let go of it again.</summary>
public sealed class FocusOnCard(Writer writer) : IUseCase
{
    /// <param name="Audit">Whose board it is.</param>
    /// <param name="Card">None: back to the whole board.</param>
    public sealed record Command(Id<Audit> Audit, Id<Card>? Card);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardSettingAsync(command.Audit, by, async (db, setting) =>
        {
            if (command.Card is { } id)
            {
                if (await db.Cards.FindAsync([id], CancellationToken.None) is not { IsVeiled: false } card || card.Audit != command.Audit)
                    return Refusal.NotFound;
                if (card.IsRemoved)
                    return BoardRefusals.CardGone;
            }
            setting.FocusOn(command.Card);
            return Result.Done;
        }, ct);
}
