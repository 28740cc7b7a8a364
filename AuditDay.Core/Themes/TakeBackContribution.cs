using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>Someone takes their own line off the board again, while it has not become part of a theme.</summary>
public sealed class TakeBackContribution(Writer writer) : IUseCase
{
    public sealed record Command(Id<Card> Card);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Cards.FindAsync([command.Card], CancellationToken.None) is not { IsContribution: true } card || card.By != by.Id)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, card.Audit, CancellationToken.None))!;
            if (standing.Denies(Right.Create, Resource.Board, Work.Contributions) is { } no)
                return no;
            if (card.IsRemoved)
                return Result.Done;

            return card.Theme is null ? card.Remove() : ContributionRefusals.InUse;
        }, ct);
}
