using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>Somebody brings an earlier version back. It becomes the newest one: nothing in between is lost.</summary>
public sealed class RestoreVersion(StoreChanges store) : IUseCase
{
    public sealed record Command(Id<LiveText> Text, int Version);

    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        store.RunAsync(command.Text, by, async (db, authority) =>
        {
            if (command.Version < 0 || command.Version > authority.Head
                || await TextLog.TextAtAsync(db, command.Text, command.Version) is not { } earlier)
                return NoteRefusals.NoSuchVersion;

            return authority.Become(earlier, by.Id);
        }, ct);
}
