using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Whether somebody may read a live text at this moment: its words go to nobody else.</summary>
public sealed class AdmitToText(IStore store) : IUseCase
{
    public async Task<bool> RunAsync(Id<LiveText> text, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        return await db.ReadableAsync(by, text, ct) is not null;
    }
}
