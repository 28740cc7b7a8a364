using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>
/// A page comes back under a new client id: whatever the old one still has on its way is refused from here on, so that
/// the page can push again what was not accepted, and nothing arrives twice.
/// </summary>
public sealed class FenceClient(Writer writer, OpenTexts texts) : IUseCase
{
    public sealed record Command(Id<LiveText> Text, string Client);

    /// <summary>How many changes of the old id had been accepted when it was fenced.</summary>
    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<int>(by, async db =>
        {
            if (await db.ReadableAsync(by, command.Text) is null)
                return Refusal.NotFound;
            if (command.Client.Length is 0 or > Authority.LongestClientId)
                return NoteRefusals.Malformed;

            // One's own only: it would silence a partner.
            var accepted = await db.TextUpdates.AsNoTracking().Where(u => u.Text == command.Text && u.Client == command.Client)
                .GroupBy(u => u.By).Select(g => new { By = g.Key, Count = g.Count() }).ToListAsync(CancellationToken.None);
            if (accepted.Any(a => a.By != by.Id))
                return NoteRefusals.Malformed;

            if (await db.FencedClients.FindAsync([command.Text, command.Client], CancellationToken.None) is null)
                db.FencedClients.Add(FencedClient.Of(command.Text, command.Client));
            texts.Fence(command.Text, command.Client);
            return accepted.Sum(a => a.Count);
        }, ct);
}
