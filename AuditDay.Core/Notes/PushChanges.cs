using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Somebody types: their changes are ordered, stored, and only then answered and told to the others.</summary>
public sealed class PushChanges(StoreChanges store) : IUseCase
{
    public sealed record Command(Id<LiveText> Text, Push Push);

    // Somebody away for longer than this pulls first, as every client does that comes back.
    private const int FurthestBehind = 5_000;

    /// <summary>The version up to which the text now stands.</summary>
    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        store.RunAsync(command.Text, by, async (db, authority) =>
        {
            var version = command.Push.Version;
            if (version < 0)
                return NoteRefusals.Malformed;
            if (version < authority.LogStart && !await TryRememberAsync(db, command.Text, authority, version))
                return NoteRefusals.Resync;

            return authority.Rebase(command.Push, by.Id);
        }, ct);

    private static async Task<bool> TryRememberAsync(AuditDayDb db, Id<LiveText> text, Authority authority, int from)
    {
        if (authority.Head - from > FurthestBehind)
            return false;
        if (await TextLog.BetweenAsync(db, text, from, authority.LogStart, authority.LengthAt(authority.LogStart)) is not { } older)
            return false;

        authority.Remember(older);
        return true;
    }
}
