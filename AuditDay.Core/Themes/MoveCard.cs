using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator put a card into a theme, or back under “New”.</summary>
public sealed class MoveCard(Writer writer) : IUseCase
{
    /// <param name="Operation">Made by the client, so that a retry is harmless.</param>
    /// <param name="Audit">Whose board it is.</param>
    /// <param name="Card">The card to move.</param>
    /// <param name="Theme">Where to; none for “New”.</param>
    /// <param name="Before">In front of which card there; none, or one that has moved on meanwhile: at the end.</param>
    public sealed record Command(Guid Operation, Id<Audit> Audit, Id<Card> Card, Id<PracticeTheme>? Theme, Id<Card>? Before = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardAsync(command.Operation, command.Audit, by, Right.Update, async board =>
        {
            if (command.Theme is { } theme && await board.ThemeAsync(theme) is { IsDone: false, Refusal: { } gone })
                return gone;

            var others = (await board.CardsOfAsync(command.Theme)).Where(c => c.Id != command.Card).ToList();
            var at = others.FindIndex(c => c.Id == command.Before);
            return await board.OnCardAsync(command.Card, card => Put(card, command.Theme, others, at < 0 ? others.Count : at));
        }, ct);

    private static Result Put(Card card, Id<PracticeTheme>? theme, List<Card> others, int at)
    {
        var (above, below) = (at == 0 ? null : others[at - 1], at == others.Count ? null : others[at]);
        var place = (above, below) switch
        {
            (null, null) => 0,
            (null, _) => below.Place - 1,
            (_, null) => above.Place + 1,
            _ => (above.Place + below.Place) / 2,
        };

        // After very many moves into one gap there is no number left in it: then all are counted anew.
        if (above is not null && below is not null && (place <= above.Place || place >= below.Place))
        {
            for (var i = 0; i < others.Count; i++)
                others[i].MoveTo(theme, i);
            place = at - 0.5;
        }
        return card.MoveTo(theme, place);
    }
}
