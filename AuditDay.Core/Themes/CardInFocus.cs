using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The one card that the facilitator shows the room: its line, and nothing of where it came from. Null where there is none, or it is not for the one who asks.</summary>
public sealed class CardInFocus(IStore store, SharedBoard boards) : IUseCase
{
    public sealed record Row(string Text, KeyQuestion? KeyQuestion);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.Stage) != true)
            return null;

        return (await boards.OfAsync(audit)).Focus is { } card ? new Row(card.Text, card.KeyQuestion) : null;
    }
}
